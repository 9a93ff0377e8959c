import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listContracts } from '../../contract-list.contract.ts';
import type { ContractRow } from '../../contract.contract.ts';

const columns: readonly ExportColumn<ContractRow>[] = [
  { ...column('number'), kind: { as: 'text' }, valueOf: (row) => row.number },
  { ...column('name'), kind: { as: 'text' }, valueOf: (row) => row.name },
  { ...column('customer'), kind: { as: 'text' }, valueOf: (row) => row.customer.name },
  { ...column('kind'), kind: { as: 'word', below: 'contracts:kind' }, valueOf: (row) => row.kind },
  { ...column('status'), kind: { as: 'word', below: 'contracts:status' }, valueOf: (row) => row.status },
  { ...column('startsOn'), kind: { as: 'day' }, valueOf: (row) => row.startsOn },
  { ...column('endsOn'), kind: { as: 'day' }, valueOf: (row) => row.endsOn },
  { ...column('daysLeft'), kind: { as: 'number' }, valueOf: (row) => row.daysLeft },
  { ...column('accountManager'), kind: { as: 'text' }, valueOf: (row) => row.accountManager?.name ?? null },
  { ...column('foreignNumber'), kind: { as: 'text' }, valueOf: (row) => row.foreignNumber },
  { ...column('signedOn'), kind: { as: 'day' }, valueOf: (row) => row.signedOn },
  { ...column('createdAt'), kind: { as: 'instant' }, valueOf: (row) => row.createdAt },
];

export const contractExport = tableExport({
  name: 'contracts',
  titleKey: 'contracts:contract.plural',
  list: listContracts,
  columns,
});

function column(key: string) {
  return { key, label: { textKey: `contracts:contract.${key}` } };
}
