import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { HotlineView, retireHotline as endpoint } from '../../phone.contract.ts';
import { hotlineToChange } from './change-hotline.ts';
import { hotlineById, updateHotline } from './hotline.store.ts';
import { hotlineView } from './hotline.view.ts';
import { hotlineRetired } from './phone.events.ts';

export async function retireHotline(tx: Tx, input: InputOf<typeof endpoint>): Promise<HotlineView> {
  const hotline = await hotlineToChange(tx, input.hotline);
  await updateHotline(tx, hotline.id, { retiredAt: tx.now });
  await announce(tx, hotlineRetired(hotline));
  return hotlineView(found(await hotlineById(tx, hotline.id)), tx.caller);
}
