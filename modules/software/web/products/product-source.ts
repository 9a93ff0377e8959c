import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listSoftwareProducts, readSoftwareProduct } from '../../software-product.contract.ts';

/** Type-ahead over products that are not out of use, by name, pinyin or publisher. */
export const productSource: ChoiceSource = {
  name: 'software products',
  find: async (text, signal) => {
    const { items } = await call(listSoftwareProducts, { query: { limit: 20, ...(text && { q: text }) }, signal });
    return items.map(({ id, name, publisher }) => ({ value: id, label: name, hint: publisher ?? '' }));
  },
  labelOf: async (id, signal) => (await call(readSoftwareProduct, { params: { softwareProduct: id }, signal })).name,
};
