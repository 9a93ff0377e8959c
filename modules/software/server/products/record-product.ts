import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { recordSoftwareProduct as endpoint, SoftwareProductView } from '../../software-product.contract.ts';
import { checkProduct } from './check-product.ts';
import { indexProducts } from './index-product.ts';
import { productRecorded } from './product.events.ts';
import { nothingKnown } from './product.rules.ts';
import { insertProducts } from './product.store.ts';
import { readProduct } from './read-product.ts';

export async function recordProduct(tx: Tx, input: InputOf<typeof endpoint>): Promise<SoftwareProductView> {
  const { stage = 'manage', ...fields } = input;
  const product = { ...nothingKnown, ...fields, stage, id: tx.newId() };
  await checkProduct(tx, product, null);
  await insertProducts(tx, [product]);
  await indexProducts(tx, product);
  await announce(tx, productRecorded(product));
  return readProduct(tx, { softwareProduct: product.id });
}
