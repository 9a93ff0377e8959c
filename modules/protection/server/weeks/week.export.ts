import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listProtectionWeeks, type ProtectionWeekRow } from '../../protection-week.contract.ts';

const text = { as: 'text' } as const;
const number = { as: 'number' } as const;
const word = (key: string) => ({ textKey: `protection:week.${key}` });

const columns: readonly ExportColumn<ProtectionWeekRow>[] = [
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customer.name },
  { key: 'weekOn', label: word('noun'), kind: { as: 'day' }, valueOf: (row) => row.weekOn },
  { key: 'machines', label: word('machines'), kind: number, valueOf: (row) => row.machines },
  { key: 'protected', label: word('protected'), kind: number, valueOf: (row) => row.protected },
  {
    key: 'share',
    label: word('share'),
    kind: number,
    // in percent, one digit behind the point
    valueOf: (row) => (row.machines === 0 ? null : Math.round((row.protected / row.machines) * 1000) / 10),
  },
  { key: 'without', label: word('without'), kind: number, valueOf: (row) => row.without },
  { key: 'age3', label: word('age3'), kind: number, valueOf: (row) => row.age3 },
  { key: 'age7', label: word('age7'), kind: number, valueOf: (row) => row.age7 },
  { key: 'age30', label: word('age30'), kind: number, valueOf: (row) => row.age30 },
  { key: 'ageOver', label: word('ageOver'), kind: number, valueOf: (row) => row.ageOver },
  { key: 'ageUnknown', label: word('ageUnknown'), kind: number, valueOf: (row) => row.ageUnknown },
  { key: 'unpatched', label: word('unpatched'), kind: number, valueOf: (row) => row.unpatched },
  { key: 'virusEvents', label: word('virusEvents'), kind: number, valueOf: (row) => row.virusEvents },
  { key: 'signedName', label: word('signedName'), kind: text, valueOf: (row) => row.signedName },
  { key: 'signedAt', label: word('signedAt'), kind: { as: 'instant' }, valueOf: (row) => row.signedAt },
];

export const weekExport = tableExport({
  name: 'protection-weeks',
  titleKey: 'protection:week.plural',
  list: listProtectionWeeks,
  columns,
});
