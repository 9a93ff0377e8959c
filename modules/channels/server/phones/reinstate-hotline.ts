import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { HotlineView, reinstateHotline as endpoint } from '../../phone.contract.ts';
import { hotlineToChange } from './change-hotline.ts';
import { checkHotline } from './check-hotline.ts';
import { hotlineById, updateHotline } from './hotline.store.ts';
import { hotlineView } from './hotline.view.ts';
import { hotlineReinstated } from './phone.events.ts';

/** Refuses a number that another one in use has by now. */
export async function reinstateHotline(tx: Tx, input: InputOf<typeof endpoint>): Promise<HotlineView> {
  const hotline = await hotlineToChange(tx, input.hotline);
  await checkHotline(tx, hotline, hotline.id);
  await updateHotline(tx, hotline.id, { retiredAt: null });
  await announce(tx, hotlineReinstated(hotline));
  return hotlineView(found(await hotlineById(tx, hotline.id)), tx.caller);
}
