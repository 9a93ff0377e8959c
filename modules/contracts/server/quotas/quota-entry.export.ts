import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listQuotaEntries, type QuotaEntryRow } from '../../contract-quota.contract.ts';

const columns: readonly ExportColumn<QuotaEntryRow>[] = [
  { ...column('at'), kind: { as: 'instant' }, valueOf: (row) => row.at },
  { ...column('kind'), kind: { as: 'word', below: 'contracts:entryKind' }, valueOf: (row) => row.kind },
  { ...column('amount'), kind: { as: 'number' }, valueOf: (row) => row.amount },
  { ...column('periodFrom'), kind: { as: 'day' }, valueOf: (row) => row.periodFrom },
  { ...column('customer'), kind: { as: 'text' }, valueOf: (row) => row.customer?.name ?? null },
  { ...column('note'), kind: { as: 'text' }, valueOf: (row) => row.note },
];

export const quotaEntryExport = tableExport({
  name: 'quota_entries',
  titleKey: 'contracts:quota.ledger',
  list: listQuotaEntries,
  columns,
});

function column(key: string) {
  return { key, label: { textKey: `contracts:entry.${key}` } };
}
