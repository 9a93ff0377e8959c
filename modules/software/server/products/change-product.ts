import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeSoftwareProduct as endpoint, SoftwareProductView } from '../../software-product.contract.ts';
import { softwareRefusals } from '../software.refusals.ts';
import { checkProduct } from './check-product.ts';
import { indexProducts } from './index-product.ts';
import { productChanged } from './product.events.ts';
import { fieldsOf, productFieldNames } from './product.rules.ts';
import { productById, saveProduct } from './product.store.ts';
import { readProduct } from './read-product.ts';

export async function changeProduct(tx: Tx, input: InputOf<typeof endpoint>): Promise<SoftwareProductView> {
  const before = found(await productById(tx, input.softwareProduct));
  refuseStale(tx, before.revision);
  if (before.stage === 'retired') throw new Refusal(softwareRefusals.no_such_stage);
  const { softwareProduct: _id, ...given } = input;
  const after = { ...fieldsOf(before), ...given };
  const changes = changesBetween(before, { ...before, ...after }, productFieldNames);
  if (Object.keys(changes).length === 0) return readProduct(tx, input);

  await checkProduct(tx, after, before);
  await saveProduct(tx, before.id, after);
  await indexProducts(tx, { ...after, id: before.id });
  await announce(tx, productChanged(before.id, changes));
  return readProduct(tx, input);
}
