import type { SearchKind } from '../../../../platform/module/register.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import { productsByIds } from './product.store.ts';

/** Products, also those out of use, for the one search over everything. */
export const productSearch: SearchKind = {
  kind: 'software_product',
  permission: 'software.read',
  async find(tx, text, most) {
    const ids = await lookUp(tx, { kind: 'software_product', text, most });
    if (ids.length === 0) return [];
    const found = new Map((await productsByIds(tx, ids)).map((product) => [product.id, product]));
    return ids.flatMap((wanted) => {
      const product = found.get(wanted);
      if (!product) return [];
      const { id, name, publisher } = product;
      const facts = [
        { as: 'name' as const, text: name },
        { as: 'name' as const, text: publisher, label: 'software:product.publisher' },
      ];
      return [{ id, title: name, subtitle: publisher ?? '', href: `/software-products/${id}`, facts }];
    });
  },
};
