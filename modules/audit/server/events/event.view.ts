import { isId, type Id } from '../../../../kernel/id.ts';
import type { EventView } from '../../event.contract.ts';
import { contentOf, type Scalar } from './event-content.rules.ts';

/** An event as the log has it, with what it says. */
export interface KnownEvent {
  id: Id;
  recordedAt: string;
  occurredAt: string;
  kind: string;
  actorKind: string;
  actorId: Id | null;
  origin: string;
  address: string | null;
  subjectKind: string;
  subjectId: Id;
  customerId: Id | null;
  payload: Record<string, unknown>;
  text: Record<string, unknown> | null;
  isBlanked: boolean;
  isSealed: boolean;
}

export type Names = ReadonlyMap<Id, { name: string; href: string | null }>;

export function eventViewOf(event: KnownEvent, names: Names): EventView {
  const { id, recordedAt, occurredAt, kind, actorKind, actorId, origin, address, isBlanked, isSealed } = event;
  const { changes, facts } = contentOf(kind, event.payload, event.text);
  const said = (values: readonly Scalar[]) => values.map((value) => names.get(String(value))?.name ?? value);
  const called = (known: Id | null) => {
    const { name = null, href = null } = (known !== null && names.get(known)) || {};
    return { name, href };
  };
  const customerId = event.customerId;
  return {
    id,
    recordedAt,
    occurredAt,
    kind,
    actor: { kind: actorKind, id: actorId, ...called(actorId) },
    origin,
    address,
    subject: { kind: event.subjectKind, id: event.subjectId, ...called(event.subjectId) },
    customer: customerId === null ? null : { kind: 'customer', id: customerId, ...called(customerId) },
    changes: changes.map(({ path, from, to }) => ({ path: [...path], from: said(from), to: said(to) })),
    facts: facts.map(({ path, values }) => ({ path: [...path], values: said(values) })),
    isBlanked,
    isSealed,
  };
}

/** Every id that the event speaks of. */
export function idsIn({ kind, actorId, subjectId, customerId, payload, text }: KnownEvent): Id[] {
  const { changes, facts } = contentOf(kind, payload, text);
  const values = [...changes.flatMap(({ from, to }) => [...from, ...to]), ...facts.flatMap((fact) => fact.values)];
  const own = [actorId, subjectId, customerId].filter((id) => id !== null);
  return [...own, ...values.filter((value) => typeof value === 'string' && isId(value)).map(String)];
}
