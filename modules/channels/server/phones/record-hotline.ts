import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { HotlineView, recordHotline as endpoint } from '../../phone.contract.ts';
import { checkHotline } from './check-hotline.ts';
import { hotlineById, insertHotline } from './hotline.store.ts';
import { hotlineView } from './hotline.view.ts';
import { hotlineRecorded } from './phone.events.ts';

export async function recordHotline(tx: Tx, input: InputOf<typeof endpoint>): Promise<HotlineView> {
  const { number } = await checkHotline(tx, input, null);
  const { name, teamId, customerId = null, greeting = null } = input;
  const id = tx.newId();
  const hotline = { id, number, name, teamId, customerId, greeting, retiredAt: null, createdAt: tx.now, revision: 1 };
  await insertHotline(tx, hotline);
  await announce(tx, hotlineRecorded(hotline));
  return hotlineView(found(await hotlineById(tx, id)), tx.caller);
}
