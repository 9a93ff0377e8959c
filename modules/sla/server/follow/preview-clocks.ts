import type { Tx } from '../../../../platform/database/tx.ts';
import type { ClockView } from '../../clock.contract.ts';
import { agreementsOf } from '../selection/promised-agreements.ts';
import { showClocks } from './clocks-of.ts';
import { deriveClocks } from './follow-subjects.ts';
import type { ToTime } from './promises-for.ts';

/** The clocks that something with these facts would have, response first; nothing is kept. */
export async function previewClocks(tx: Tx, of: ToTime): Promise<ClockView[]> {
  const { customerId } = of;
  const clocks = await deriveClocks(tx, of, await agreementsOf(tx, customerId));
  return showClocks(
    tx,
    clocks.map((clock) => ({ ...clock, customerId })),
  );
}
