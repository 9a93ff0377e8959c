import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listClocks, type ClockRow } from '../../clock-list.contract.ts';

const text = { as: 'text' } as const;
const number = { as: 'number' } as const;
const instant = { as: 'instant' } as const;
const word = (key: string) => ({ textKey: `sla:clocks.${key}` });

const columns: readonly ExportColumn<ClockRow>[] = [
  { key: 'number', label: word('subject'), kind: text, valueOf: (row) => row.subject.number },
  { key: 'title', label: word('title'), kind: text, valueOf: (row) => row.subject.title },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customer.name },
  { key: 'level', label: word('level'), kind: { as: 'word', below: 'sla:level' }, valueOf: (row) => row.level },
  {
    key: 'kind',
    label: word('kind'),
    kind: { as: 'word', below: 'sla:clock' },
    valueOf: (row) => row.kindName ?? row.kind,
  },
  { key: 'run', label: word('run'), kind: number, valueOf: (row) => row.run },
  { key: 'priority', label: word('priority'), kind: text, valueOf: (row) => row.priority },
  {
    key: 'outcome',
    label: word('outcomeLabel'),
    kind: { as: 'word', below: 'sla:clocks.outcome' },
    valueOf: (row) => row.outcome,
  },
  { key: 'line', label: word('line'), kind: text, valueOf: (row) => row.line?.name ?? null },
  { key: 'targetSeconds', label: word('targetSeconds'), kind: number, valueOf: (row) => row.targetSeconds },
  { key: 'elapsedSeconds', label: word('elapsedSeconds'), kind: number, valueOf: (row) => row.elapsedSeconds },
  { key: 'overSeconds', label: word('overSeconds'), kind: number, valueOf: (row) => row.overSeconds },
  { key: 'startedAt', label: word('startedAt'), kind: instant, valueOf: (row) => row.startedAt },
  { key: 'deadlineAt', label: word('deadlineAt'), kind: instant, valueOf: (row) => row.deadlineAt },
  { key: 'stoppedAt', label: word('stoppedAt'), kind: instant, valueOf: (row) => row.stoppedAt },
  { key: 'breachedAt', label: word('breachedAt'), kind: instant, valueOf: (row) => row.breachedAt },
  { key: 'team', label: word('team'), kind: text, valueOf: (row) => row.subject.team?.name ?? null },
  { key: 'assignee', label: word('assignee'), kind: text, valueOf: (row) => row.subject.assignee?.name ?? null },
  {
    key: 'excuse',
    label: word('excuse'),
    kind: { as: 'word', below: 'catalogue:breach_excuse' },
    valueOf: (row) => row.excuse?.name ?? row.excuse?.reason ?? null,
  },
];

export const clockExport = tableExport({ name: 'clocks', titleKey: 'sla:clocks.plural', list: listClocks, columns });
