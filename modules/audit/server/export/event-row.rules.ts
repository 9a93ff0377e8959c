import { csvLine } from '../../../../kernel/csv.ts';
import type { EventView } from '../../event.contract.ts';

/** Columns of the export; named as the API names them, so that they are the same in every language. */
const columns: Readonly<Record<string, (event: EventView) => string | null>> = {
  recordedAt: ({ recordedAt }) => recordedAt,
  occurredAt: ({ occurredAt }) => occurredAt,
  kind: ({ kind }) => kind,
  actorKind: ({ actor }) => actor.kind,
  actorId: ({ actor }) => actor.id,
  actor: ({ actor }) => actor.name,
  origin: ({ origin }) => origin,
  address: ({ address }) => address,
  subjectKind: ({ subject }) => subject.kind,
  subjectId: ({ subject }) => subject.id,
  subject: ({ subject }) => subject.name,
  customerId: ({ customer }) => customer?.id ?? null,
  customer: ({ customer }) => customer?.name ?? null,
  changes: ({ changes }) =>
    changes.map(({ path, from, to }) => `${path.join('.')}: ${listed(from)} → ${listed(to)}`).join('\n'),
  facts: ({ facts }) => facts.map(({ path, values }) => `${path.join('.')}: ${listed(values)}`).join('\n'),
  isBlanked: ({ isBlanked }) => String(isBlanked),
  isSealed: ({ isSealed }) => String(isSealed),
  id: ({ id }) => id,
};

export const csvHead = csvLine(Object.keys(columns));

export function csvRowOf(event: EventView): string {
  return csvLine(Object.values(columns).map((valueOf) => valueOf(event) ?? ''));
}

export function jsonRowOf(event: EventView): string {
  return `${JSON.stringify(event)}\n`;
}

function listed(values: readonly (string | number | boolean)[]): string {
  return values.length === 0 ? '—' : values.join(', ');
}
