import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { Relating } from './relation.rules.ts';

type Told = Relating & { id: Id; customerId: Id };

function ofRelation({ id, customerId, kind: relation, fromKind, fromId, toKind, toId }: Told, kind: string) {
  const payload = { relation, fromKind, fromId, toKind, toId };
  const subject = { kind: 'relation', id };
  return { kind, version: 1, subject, customerId, audience: 'internal' as const, payload };
}

/** A remark is free text. */
export function relationRecorded({ since, note, ...told }: Told & { since: Day; note: string | null }): Announcement {
  const event = ofRelation(told, 'relation.recorded');
  return { ...event, payload: { ...event.payload, since }, ...(note !== null && { text: { note } }) };
}

export function relationEnded(told: Told, until: Day): Announcement {
  const event = ofRelation(told, 'relation.ended');
  return { ...event, payload: { ...event.payload, until } };
}

/** Somebody's name or numbers were taken out of its remark, on their request (PLT-16). */
export function relationRedacted({ id, customerId }: { id: Id; customerId: Id }, contactId: Id): Announcement {
  const subject = { kind: 'relation', id };
  return { kind: 'relation.redacted', version: 1, subject, customerId, audience: 'internal', payload: { contactId } };
}
