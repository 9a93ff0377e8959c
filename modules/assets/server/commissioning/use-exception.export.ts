import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listUseExceptions, type UseExceptionRow } from '../../commissioning.contract.ts';

const word = (key: string) => ({ textKey: `assets:commissioning.${key}` });

const columns: readonly ExportColumn<UseExceptionRow>[] = [
  { key: 'due', label: word('due'), kind: { as: 'day' }, valueOf: (row) => row.dueOn },
  {
    key: 'machine',
    label: word('machine'),
    kind: { as: 'text' },
    valueOf: ({ asset }) => `${asset.number} ${asset.name}`,
  },
  { key: 'customer', label: word('customer'), kind: { as: 'text' }, valueOf: (row) => row.customer.name },
  {
    key: 'missing',
    label: word('missing'),
    kind: { as: 'word', below: 'assets:commissioning.parts' },
    valueOf: (row) => row.missing,
  },
  { key: 'reason', label: word('reason'), kind: { as: 'text' }, valueOf: (row) => row.reason },
  { key: 'grantedBy', label: word('grantedBy'), kind: { as: 'text' }, valueOf: (row) => row.grantedBy.name },
  { key: 'grantedAt', label: word('grantedAt'), kind: { as: 'instant' }, valueOf: (row) => row.grantedAt },
];

export const useExceptionExport = tableExport({
  name: 'commissioning-exceptions',
  titleKey: 'assets:commissioning.exceptionsTitle',
  list: listUseExceptions,
  columns,
});
