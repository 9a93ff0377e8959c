import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/**
 * What a constraint or a rule refuses (somebody recorded the same meanwhile) is halved until the row that it is stands
 * alone: that one is left out, the others are done.
 */
export async function byHalves<Row, Done>(
  tx: Tx,
  rows: readonly Row[],
  work: (some: readonly Row[]) => Promise<readonly Done[]>,
): Promise<Done[]> {
  try {
    return [...(await tx.attempt(() => work(rows)))];
  } catch (error) {
    if (!isRefused(error)) throw error;
    if (rows.length === 1) return [];
    const middle = Math.ceil(rows.length / 2);
    return [...(await byHalves(tx, rows.slice(0, middle), work)), ...(await byHalves(tx, rows.slice(middle), work))];
  }
}

/** By a rule, or by a constraint: SQLSTATE class 23. */
function isRefused(error: unknown): boolean {
  return error instanceof Refusal || (error instanceof Error && 'code' in error && String(error.code).startsWith('23'));
}
