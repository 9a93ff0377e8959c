import type { InputOf } from '../../../../kernel/contract.ts';
import type { Page } from '../../../../kernel/page.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import type { listSoftwareProducts as endpoint, SoftwareProductRow } from '../../software-product.contract.ts';
import { pageOfProducts } from './product-list.store.ts';
import { productRowOf } from './product.view.ts';

/** More products of one beginning than anybody reads through. */
const mostFound = 500;

export async function listProducts(tx: Tx, input: InputOf<typeof endpoint>): Promise<Page<SoftwareProductRow>> {
  const { q, forbidden, ...wanted } = input;
  const ids = q === undefined ? undefined : await lookUp(tx, { kind: 'software_product', text: q, most: mostFound });
  const isForbidden = forbidden === 'only' ? true : undefined;
  const { items, next } = await pageOfProducts(tx, { ...wanted, ids, isForbidden });
  return { items: items.map(productRowOf), next };
}
