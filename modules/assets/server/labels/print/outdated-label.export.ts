import { tableExport, type ExportColumn } from '../../../../../platform/module/table-export.ts';
import { listOutdatedLabels, type OutdatedLabelRow } from '../../../label-print.contract.ts';

const word = (key: string) => ({ textKey: `assets:${key}` });

const columns: readonly ExportColumn<OutdatedLabelRow>[] = [
  {
    key: 'machine',
    label: word('label.outdatedList.machine'),
    kind: { as: 'text' },
    valueOf: ({ asset }) => `${asset.number} ${asset.name}`,
  },
  {
    key: 'changed',
    label: word('label.outdatedList.changed'),
    kind: { as: 'word', below: 'assets:asset' },
    valueOf: (row) => row.changed,
  },
  { key: 'customer', label: word('asset.customer'), kind: { as: 'text' }, valueOf: (row) => row.customer.name },
  { key: 'site', label: word('asset.site'), kind: { as: 'text' }, valueOf: (row) => row.site?.name ?? null },
  {
    key: 'since',
    label: word('label.outdatedList.since'),
    kind: { as: 'instant' },
    valueOf: (row) => row.outdatedAt,
  },
  { key: 'printedAt', label: word('label.printedAt'), kind: { as: 'instant' }, valueOf: (row) => row.printedAt },
];

/** For who walks past the machines with the new labels in hand. */
export const outdatedLabelExport = tableExport({
  name: 'outdated-labels',
  titleKey: 'assets:label.outdatedList.title',
  list: listOutdatedLabels,
  columns,
});
