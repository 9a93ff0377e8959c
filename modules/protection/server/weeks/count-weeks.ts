import type { Tx } from '../../../../platform/database/tx.ts';
import { today } from '../today.ts';
import { keepWeek } from './count-week.store.ts';
import { weekOf } from './week.rules.ts';

/** How every customer's machines stand in the present week: what is counted last before it ends is what stays. */
export async function countWeeks(tx: Tx): Promise<void> {
  const day = await today(tx);
  await keepWeek(tx, { weekOn: weekOf(day), today: day });
}
