import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { ClockRow, readClock as endpoint } from '../../clock-list.contract.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { listedClockById } from './clock-list.store.ts';
import { clockRows } from './list-clocks.ts';

export async function readClock(tx: Tx, above: ModulesAbove, input: InputOf<typeof endpoint>): Promise<ClockRow> {
  const clock = found(await listedClockById(tx, input.clock));
  const [row] = await clockRows(tx, above, [clock]);
  return found(row);
}
