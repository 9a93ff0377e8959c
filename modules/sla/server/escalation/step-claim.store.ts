import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface ClaimedClock {
  tenantId: Id;
  clockId: Id;
}

/** Locks the clocks of one provider whose steps wait longest, the next after the one served last; empty when none is due. */
export function claimDueClocks(
  tx: Tx,
  { most, lastServed }: { most: number; lastServed: Id },
): Promise<ClaimedClock[]> {
  return tx.rows(statement(sql<ClaimedClock>`select * from claim_clock_steps(${tx.now}, ${most}, ${lastServed})`));
}
