import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { GivenAnswer } from '../../guidance.contract.ts';

export interface TicketGuidance {
  ticketId: Id;
  customerId: Id;
  versionId: Id;
  answers: readonly GivenAnswer[];
}

export async function insertGuidance(tx: Tx, { answers, ...guidance }: TicketGuidance): Promise<void> {
  const row = { ...guidance, answers: JSON.stringify(answers), tenantId: tx.tenantId };
  await tx.run(sqlBuilder.insertInto('ticketGuidance').values(row));
}

/** Served by the primary key. */
export async function guidanceOfTicket(tx: Tx, ticketId: Id) {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('ticketGuidance')
      .select(['versionId', 'answers'])
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', ticketId),
  );
  // written by `insertGuidance` alone
  return row && { versionId: row.versionId, answers: row.answers as GivenAnswer[] };
}
