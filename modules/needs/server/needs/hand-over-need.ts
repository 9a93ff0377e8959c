import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { handOverNeed as endpoint, NeedView } from '../../need.contract.ts';
import { checkSaid } from './check-said.ts';
import { needToAct } from './need-to-act.ts';
import { needHandedOver } from './need.events.ts';
import { saveNeed } from './need.store.ts';
import { readNeed } from './read-need.ts';

export async function handOverNeed(tx: Tx, input: InputOf<typeof endpoint>): Promise<NeedView> {
  const need = await needToAct(tx, input.need, 'hand_over');
  const { ownerId = need.ownerId, dueOn = need.dueOn } = input;
  if (ownerId === need.ownerId && dueOn === need.dueOn) return readNeed(tx, input);
  await checkSaid(tx, { customerId: need.customerId, ownerId });

  await saveNeed(tx, need.id, { ownerId, dueOn });
  await announce(tx, needHandedOver({ ...need, ownerId, dueOn }));
  return readNeed(tx, input);
}
