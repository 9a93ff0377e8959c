import { tableExport, type ExportColumn, type TableExport } from '../../../../platform/module/table-export.ts';
import { listEvents, type EventView } from '../../event.contract.ts';

const text = { as: 'text' } as const;
const instant = { as: 'instant' } as const;

const whenAndWho: readonly ExportColumn<EventView>[] = [
  { key: 'recordedAt', label: { textKey: 'audit:trail.recordedAt' }, kind: instant, valueOf: (row) => row.recordedAt },
  {
    key: 'actor',
    label: { textKey: 'audit:trail.actor' },
    kind: { as: 'word', below: 'audit:actor' },
    valueOf: ({ actor }) => actor.name ?? actor.kind,
  },
];

const whatAndWhence: readonly ExportColumn<EventView>[] = [
  {
    key: 'subject',
    label: { textKey: 'audit:trail.subject' },
    kind: text,
    valueOf: ({ subject }) => subject.name ?? `${subject.kind} ${subject.id}`,
  },
  {
    key: 'customer',
    label: { textKey: 'audit:trail.customer' },
    kind: text,
    valueOf: (row) => row.customer?.name ?? null,
  },
  {
    key: 'origin',
    label: { textKey: 'audit:trail.from' },
    kind: { as: 'word', below: 'audit:origin' },
    valueOf: (row) => row.origin,
  },
  { key: 'address', label: { textKey: 'audit:trail.address' }, kind: text, valueOf: (row) => row.address },
  { key: 'occurredAt', label: { textKey: 'audit:trail.occurredAt' }, kind: instant, valueOf: (row) => row.occurredAt },
];

/** Each module tells its own events: `tellers` are their names. */
export function eventExport(tellers: readonly string[]): TableExport {
  const kind: ExportColumn<EventView> = {
    key: 'kind',
    label: { textKey: 'audit:trail.kind' },
    kind: { as: 'word', below: tellers.map((name) => `${name}:event`) },
    valueOf: (row) => row.kind,
  };
  const columns = [...whenAndWho, kind, ...whatAndWhence];
  return tableExport({ name: 'audit', titleKey: 'audit:trail.title', list: listEvents, columns });
}
