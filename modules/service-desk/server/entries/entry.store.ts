import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Audience, EntryKind } from '../../entry.contract.ts';
import type { Entry } from './entry.rules.ts';

export async function insertEntries(tx: Tx, entries: readonly Entry[]): Promise<void> {
  await tx.run(
    sqlBuilder.insertInto('ticketEntry').values(entries.map((entry) => ({ ...entry, tenantId: tx.tenantId }))),
  );
}

/** Of the last step; 0 when there is none. The ticket must be held, or two would get the same number. */
export async function lastStepNumber(tx: Tx, ticketId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('ticketEntry')
      .select((of) => of.fn.max('stepNumber').as('last'))
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', ticketId),
  );
  return row?.last ?? 0;
}

/** Oldest first; portal gets the public ones alone, by the wall. */
export async function entriesOf(tx: Tx, ticketId: Id): Promise<Entry[]> {
  return (await entriesOfThese(tx, [ticketId])).get(ticketId) ?? [];
}

/** The same of several tickets; of those without any there is nothing. Served by ticket_entry_by_ticket. */
export async function entriesOfThese(tx: Tx, ticketIds: readonly Id[]): Promise<Map<Id, Entry[]>> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('ticketEntry')
      .select(['id', 'customerId', 'ticketId', 'kind', 'audience', 'authorKind', 'authorId', 'authorName'])
      .select(['body', 'writtenAt', 'stepNumber'])
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', sql<Id>`any(${[...ticketIds]}::uuid[])`)
      .orderBy('writtenAt')
      .orderBy('id'),
  );
  // checked by the table's constraints
  const entries = rows.map((row) => ({
    ...row,
    kind: row.kind as EntryKind,
    audience: row.audience as Audience,
    authorKind: row.authorKind as Entry['authorKind'],
  }));
  return Map.groupBy(entries, ({ ticketId }) => ticketId);
}
