import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeHotline as endpoint, HotlineView } from '../../phone.contract.ts';
import { checkHotline } from './check-hotline.ts';
import { hotlineById, updateHotline, type NamedHotline } from './hotline.store.ts';
import { hotlineView } from './hotline.view.ts';
import { hotlineChanged } from './phone.events.ts';

/** What the input does not name stays. */
export async function changeHotline(tx: Tx, input: InputOf<typeof endpoint>): Promise<HotlineView> {
  const { hotline: id, ...changes } = input;
  const hotline = await hotlineToChange(tx, id);
  const { number } = await checkHotline(tx, { ...hotline, ...changes }, hotline.id);
  await updateHotline(tx, hotline.id, { ...changes, number });
  await announce(tx, hotlineChanged(hotline, changes));
  return hotlineView(found(await hotlineById(tx, hotline.id)), tx.caller);
}

/** Refuses a stranger's, and a stale save. */
export async function hotlineToChange(tx: Tx, id: Id): Promise<NamedHotline> {
  const hotline = found(await hotlineById(tx, id));
  refuseStale(tx, hotline.revision);
  return hotline;
}
