import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { NeedView, retireNeed as endpoint } from '../../need.contract.ts';
import { needToAct } from './need-to-act.ts';
import { needRetired } from './need.events.ts';
import { saveNeed } from './need.store.ts';
import { readNeed } from './read-need.ts';

export async function retireNeed(tx: Tx, input: InputOf<typeof endpoint>): Promise<NeedView> {
  const need = await needToAct(tx, input.need, 'retire');
  const retired = { retiredAt: tx.now, retiredReason: input.reason };
  await saveNeed(tx, need.id, retired);
  await announce(tx, needRetired({ ...need, ...retired }));
  return readNeed(tx, input);
}
