import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listVirusEvents, type VirusEventRow } from '../../virus-event.contract.ts';

const text = { as: 'text' } as const;
const word = (key: string) => ({ textKey: `protection:virus.${key}` });
const code = (below: string) => ({ as: 'word', below: `protection:virus.${below}` }) as const;

const columns: readonly ExportColumn<VirusEventRow>[] = [
  { key: 'foundAt', label: word('foundAt'), kind: { as: 'instant' }, valueOf: (row) => row.foundAt },
  { key: 'virusName', label: word('virusName'), kind: text, valueOf: (row) => row.virusName },
  {
    key: 'machine',
    label: { textKey: 'protection:machine' },
    kind: text,
    valueOf: ({ machine }) => `${machine.number} ${machine.name}`,
  },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customer.name },
  { key: 'action', label: word('action'), kind: code('actions'), valueOf: (row) => row.action },
  { key: 'note', label: word('note'), kind: text, valueOf: (row) => row.note },
  { key: 'source', label: word('source'), kind: code('sources'), valueOf: (row) => row.source },
  { key: 'recordedBy', label: word('recordedBy'), kind: text, valueOf: (row) => row.recordedBy?.name ?? null },
];

export const virusEventExport = tableExport({
  name: 'virus-events',
  titleKey: 'protection:virus.plural',
  list: listVirusEvents,
  columns,
});
