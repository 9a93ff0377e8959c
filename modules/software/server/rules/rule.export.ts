import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listTitleRules, type TitleRuleRow } from '../../title-rule.contract.ts';

const text = { as: 'text' } as const;
const word = (key: string) => ({ textKey: `software:${key}` });

const columns: readonly ExportColumn<TitleRuleRow>[] = [
  { key: 'pattern', label: word('rule.pattern'), kind: text, valueOf: (row) => row.pattern },
  { key: 'publisherPattern', label: word('product.publisher'), kind: text, valueOf: (row) => row.publisherPattern },
  { key: 'product', label: word('rule.means'), kind: text, valueOf: (row) => row.product?.name ?? null },
  { key: 'edition', label: word('edition'), kind: text, valueOf: (row) => row.edition },
  { key: 'titles', label: word('rule.titles'), kind: { as: 'number' }, valueOf: (row) => row.titles },
  { key: 'createdAt', label: word('createdAt'), kind: { as: 'instant' }, valueOf: (row) => row.createdAt },
];

export const ruleExport = tableExport({
  name: 'title-rules',
  titleKey: 'software:rule.plural',
  list: listTitleRules,
  columns,
});
