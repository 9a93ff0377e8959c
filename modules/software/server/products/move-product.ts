import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { moveSoftwareProduct as endpoint, SoftwareProductView } from '../../software-product.contract.ts';
import { softwareRefusals } from '../software.refusals.ts';
import { productMoved } from './product.events.ts';
import { stagesAfter } from './product.rules.ts';
import { productById, saveProduct } from './product.store.ts';
import { readProduct } from './read-product.ts';

export async function moveProduct(tx: Tx, input: InputOf<typeof endpoint>): Promise<SoftwareProductView> {
  const product = found(await productById(tx, input.softwareProduct));
  refuseStale(tx, product.revision);
  const { stage } = input;
  if (!stagesAfter(product.stage).includes(stage)) throw new Refusal(softwareRefusals.no_such_stage);
  await saveProduct(tx, product.id, { stage, retiredAt: stage === 'retired' ? tx.now : null });
  await announce(tx, productMoved(product.id, { from: product.stage, to: stage }));
  return readProduct(tx, input);
}
