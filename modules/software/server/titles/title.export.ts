import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listSoftwareTitles, type SoftwareTitleRow } from '../../software-title.contract.ts';

const text = { as: 'text' } as const;
const word = (key: string) => ({ textKey: `software:${key}` });

const columns: readonly ExportColumn<SoftwareTitleRow>[] = [
  { key: 'name', label: word('title.name'), kind: text, valueOf: (row) => row.name },
  { key: 'publisher', label: word('product.publisher'), kind: text, valueOf: (row) => row.publisher },
  { key: 'machines', label: word('machines'), kind: { as: 'number' }, valueOf: (row) => row.machines },
  {
    key: 'state',
    label: word('title.state'),
    kind: { as: 'word', below: 'software:title.states' },
    valueOf: (row) => row.state,
  },
  { key: 'product', label: word('product.noun'), kind: text, valueOf: (row) => row.product?.name ?? null },
  { key: 'edition', label: word('edition'), kind: text, valueOf: (row) => row.edition },
  { key: 'rule', label: word('title.rule'), kind: text, valueOf: (row) => row.rule?.pattern ?? null },
  { key: 'seenAt', label: word('title.seenAt'), kind: { as: 'instant' }, valueOf: (row) => row.seenAt },
];

export const titleExport = tableExport({
  name: 'software-titles',
  titleKey: 'software:title.plural',
  list: listSoftwareTitles,
  columns,
});
