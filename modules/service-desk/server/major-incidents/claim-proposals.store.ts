import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Until the transaction ends nobody else of the provider proposes: of two reports at once one does. */
export async function claimProposals(tx: Tx): Promise<void> {
  await tx.run(statement(sql`select pg_advisory_xact_lock(hashtextextended(${`propose major ${tx.tenantId}`}, 0))`));
}
