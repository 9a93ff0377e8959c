import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listProtection, type ProtectionRow } from '../../protection.contract.ts';

const text = { as: 'text' } as const;
const day = { as: 'day' } as const;
const number = { as: 'number' } as const;
const yesNo = { as: 'yes_no' } as const;
const word = (key: string) => ({ textKey: `protection:state.${key}` });
const code = (below: string) => ({ as: 'word', below: `protection:state.${below}` }) as const;

const columns: readonly ExportColumn<ProtectionRow>[] = [
  {
    key: 'machine',
    label: { textKey: 'protection:machine' },
    kind: text,
    valueOf: (row) => `${row.number} ${row.name}`,
  },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customer.name },
  { key: 'user', label: { textKey: 'protection:user' }, kind: text, valueOf: (row) => row.user?.name ?? null },
  { key: 'state', label: word('state'), kind: code('states'), valueOf: (row) => row.state },
  { key: 'product', label: word('antivirusProduct'), kind: text, valueOf: (row) => row.antivirusProduct },
  { key: 'version', label: word('antivirusVersion'), kind: text, valueOf: (row) => row.antivirusVersion },
  { key: 'enabled', label: word('antivirusEnabled'), kind: yesNo, valueOf: (row) => row.antivirusEnabled },
  { key: 'definitionsOn', label: word('definitionsOn'), kind: day, valueOf: (row) => row.definitionsOn },
  { key: 'definitionsAge', label: word('definitionsAge'), kind: number, valueOf: (row) => row.definitionsAge },
  { key: 'source', label: word('source'), kind: code('sources'), valueOf: (row) => row.antivirusSource },
  { key: 'at', label: word('antivirusAt'), kind: { as: 'instant' }, valueOf: (row) => row.antivirusAt },
  { key: 'missingPatches', label: word('missingPatches'), kind: number, valueOf: (row) => row.missingPatches },
  { key: 'patchedOn', label: word('patchedOn'), kind: day, valueOf: (row) => row.patchedOn },
  { key: 'exemptReason', label: word('exemptReason'), kind: text, valueOf: (row) => row.exemptReason },
];

export const protectionExport = tableExport({
  name: 'protection',
  titleKey: 'protection:state.plural',
  list: listProtection,
  columns,
});
