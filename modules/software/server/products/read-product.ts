import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { SoftwareProductView } from '../../software-product.contract.ts';
import { countTitlesOf, spreadOfProduct } from './product-spread.store.ts';
import { productById } from './product.store.ts';
import { productViewOf } from './product.view.ts';

export async function readProduct(tx: Tx, input: { softwareProduct: string }): Promise<SoftwareProductView> {
  const product = found(await productById(tx, input.softwareProduct));
  const spread = await spreadOfProduct(tx, product.id);
  return productViewOf(product, { spread, titles: await countTitlesOf(tx, product.id), caller: tx.caller });
}
