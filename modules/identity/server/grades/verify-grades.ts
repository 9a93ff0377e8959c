import type { Tx } from '../../../../platform/database/tx.ts';
import type { VerifiedWith } from '../../../../platform/module/register.ts';
import { gradesHeld } from './grade.store.ts';

/** Tells each staff member whose row keeps another grade than the last that was granted. */
export async function verifyGrades(tx: Tx, { looked }: Pick<VerifiedWith, 'looked'> = {}): Promise<string[]> {
  const held = await gradesHeld(tx);
  looked?.(held.length);
  return held
    .filter(({ kept, granted }) => kept !== granted)
    .map(({ staffId, ladder, kept, granted }) => {
      const [is, shouldBe] = [JSON.stringify(kept), JSON.stringify(granted)];
      return `staff member ${staffId}: ${ladder} grade is ${is}, should be ${shouldBe}`;
    });
}
