import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { today } from '../contracts/today.ts';
import { rightLapsed } from './right.events.ts';
import { rightsToLapse, saveRight } from './right.store.ts';

/** A turn's worth; the next one does the rest. */
const mostAtOnce = 200;

/** What nobody exercised by its last day lapses the day after. */
export async function lapseRights(tx: Tx): Promise<void> {
  for (const right of await rightsToLapse(tx, await today(tx), mostAtOnce)) {
    await saveRight(tx, right.id, { state: 'lapsed', decidedAt: tx.now });
    await announce(tx, rightLapsed(right));
  }
}
