import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type Keyset, type PageInput } from '../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { LedgerEntry, LedgerKind } from './quota-ledger.rules.ts';

export interface StoredEntry extends LedgerEntry {
  quotaId: Id;
}

/** The whole ledgers of these quotas, in no order. Served by quota_entry_by_quota. */
export async function entriesOf(tx: Tx, quotaIds: readonly Id[]): Promise<StoredEntry[]> {
  if (quotaIds.length === 0) return [];
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('quotaEntry')
      .select(['quotaId', 'kind', 'periodFrom', 'amount', 'subjectId'])
      .where('tenantId', '=', tx.tenantId)
      .where('quotaId', 'in', quotaIds),
  );
  // checked by the table's constraint
  return rows.map((row) => ({ ...row, kind: row.kind as LedgerKind }));
}

export interface NewQuotaEntry {
  customerId: Id;
  quotaId: Id;
  kind: LedgerKind;
  periodFrom: Day;
  amount: number;
  subject?: { kind: string; id: Id; customerId: Id };
  note?: string;
}

export async function insertEntries(tx: Tx, ...entries: readonly NewQuotaEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.run(
    sqlBuilder.insertInto('quotaEntry').values(
      entries.map(({ subject, note = null, ...entry }) => ({
        ...entry,
        tenantId: tx.tenantId,
        id: tx.newId(),
        subjectKind: subject?.kind ?? null,
        subjectId: subject?.id ?? null,
        subjectCustomerId: subject?.customerId ?? null,
        note,
        at: tx.now,
      })),
    ),
  );
}

export interface ListedEntry {
  id: Id;
  at: Instant;
  kind: string;
  periodFrom: Day;
  amount: number;
  subjectKind: string | null;
  subjectId: Id | null;
  subjectCustomerId: Id | null;
  customerName: string | null;
  note: string | null;
}

const keyset: Keyset<ListedEntry> = {
  list: 'quota-entries',
  column: 'entry.at',
  field: 'at',
  direction: 'desc',
};

/** Newest first. Served by quota_entry_by_time. */
export function pageOfEntries(tx: Tx, quotaId: Id, page: PageInput): Promise<Page<ListedEntry>> {
  const entries = sqlBuilder
    .selectFrom('quotaEntry as entry')
    .leftJoin('customer', (on) =>
      on.onRef('customer.tenantId', '=', 'entry.tenantId').onRef('customer.id', '=', 'entry.subjectCustomerId'),
    )
    .select(['entry.id', 'entry.at', 'entry.kind', 'entry.periodFrom', 'entry.amount'])
    .select(['entry.subjectKind', 'entry.subjectId', 'entry.subjectCustomerId'])
    .select(['customer.name as customerName', 'entry.note'])
    .where('entry.tenantId', '=', tx.tenantId)
    .where('entry.quotaId', '=', quotaId);
  return keysetPage(tx, entries, { ...keyset, ...page, idColumn: 'entry.id' });
}
