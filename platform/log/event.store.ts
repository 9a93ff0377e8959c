import { randomBytes } from 'node:crypto';
import type { Announcement } from '../../kernel/event.ts';
import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';
import { insertRows, unnested, type ColumnTypes } from '../database/bulk.ts';
import { sql, sqlBuilder, statement } from '../database/sql.ts';
import type { Tx } from '../database/tx.ts';
import type { Telling } from '../live/news.ts';

/** Writes what happened to the log, in the transaction in which it happened, and leaves a delivery for each consumer. */
export async function announce(tx: Tx, ...announcements: Announcement[]): Promise<void> {
  await write(tx, announcements, { origin: tx.origin.channel, consumersOf: tx.consumersOf });
  for (const announcement of announcements) tx.tell(newsOf(announcement));
}

function newsOf({ subject, kind, customerId, audience, concerns = [] }: Announcement): Telling {
  const contacts = [...new Set(concerns)].filter((contact) => contact !== null);
  return { topic: subject.kind, id: subject.id, kind, customerId, audience, concerns: contacts, accountId: null };
}

/** Writes what happened elsewhere, before it came here, to the log. It is no news: no consumer is told. */
export async function recordHistory(tx: Tx, ...announcements: Announcement[]): Promise<void> {
  await write(tx, announcements, { origin: 'import', consumersOf: () => [] });
}

interface Writing extends Pick<Tx, 'consumersOf'> {
  origin: Tx['origin']['channel'];
}

async function write(tx: Tx, announcements: Announcement[], { origin, consumersOf }: Writing): Promise<void> {
  if (announcements.length === 0) return;
  const events = announcements.map((announcement) => eventOf(tx, announcement));
  const texts = events.flatMap(({ id, customerId, salt, text }) =>
    salt && text ? [{ eventId: id, customerId, salt, text }] : [],
  );
  const deliveries = events.flatMap(({ id, customerId, kind }) =>
    consumersOf(kind).map((consumer) => ({ eventId: id, consumer, customerId, dueAt: tx.now })),
  );
  await Promise.all([
    insertEvents(tx, events, origin),
    insertRows(tx, 'eventText', { rows: texts, types: textTypes }),
    insertRows(tx, 'eventDelivery', { rows: deliveries, types: deliveryTypes }),
  ]);
}

interface EventRow {
  id: Id;
  occurredAt: Instant;
  subjectKind: string;
  subjectId: Id;
  customerId: Id | null;
  kind: string;
  version: number;
  audience: string;
  payload: string;
  salt: Buffer | null;
  text: string | null;
}

function eventOf(tx: Tx, announcement: Announcement): EventRow {
  const { subject, occurredAt, customerId, kind, version, audience, payload } = announcement;
  const salted = saltedText(announcement);
  return {
    id: tx.newId(),
    occurredAt: occurredAt ?? tx.now,
    subjectKind: subject.kind,
    subjectId: subject.id,
    customerId,
    kind,
    version,
    audience,
    payload: JSON.stringify(payload),
    salt: salted?.salt ?? null,
    text: salted?.json ?? null,
  };
}

/** One statement for one event and for a thousand. The hash is over the text as PostgreSQL keeps it, so that `audit verify` can repeat it. */
async function insertEvents(tx: Tx, events: readonly EventRow[], origin: string): Promise<void> {
  const actorId = tx.caller.subjectId ?? tx.caller.accountId;
  await tx.run(
    statement(sql`
      insert into event (tenant_id, id, recorded_at, occurred_at, subject_kind, subject_id, customer_id, kind, version,
        actor_kind, actor_id, origin, address, audience, payload, text_hash)
      select ${tx.tenantId}::uuid, id, ${tx.now}::timestamptz, occurred_at, subject_kind, subject_id, customer_id, kind, version,
        ${tx.caller.kind}, ${actorId}::uuid, ${origin}, ${tx.origin.address}, audience, payload,
        sha256(salt || convert_to(text::text, 'UTF8'))
      from ${unnested(events, eventTypes)} as given (id, occurred_at, subject_kind, subject_id, customer_id, kind, version,
        audience, payload, salt, text)`),
  );
}

const eventTypes: ColumnTypes<EventRow> = {
  id: 'uuid',
  occurredAt: 'timestamptz',
  subjectKind: 'text',
  subjectId: 'uuid',
  customerId: 'uuid',
  kind: 'text',
  version: 'integer',
  audience: 'text',
  payload: 'jsonb',
  salt: 'bytea',
  text: 'jsonb',
};
const textTypes = { eventId: 'uuid', customerId: 'uuid', salt: 'bytea', text: 'jsonb' } as const;
const deliveryTypes = { eventId: 'uuid', consumer: 'text', customerId: 'uuid', dueAt: 'timestamptz' } as const;

interface Salted {
  salt: Buffer;
  json: string;
}

function saltedText({ text }: Announcement): Salted | null {
  return text ? { salt: randomBytes(16), json: JSON.stringify(text) } : null;
}

export interface LoggedEvent {
  id: string;
  occurredAt: string;
  kind: string;
  version: number;
  actorKind: string;
  actorId: string | null;
  origin: string;
  audience: string;
  payload: Record<string, unknown>;
  text: Record<string, unknown> | null;
}

/** A subject's history, oldest first, at most `most` of the newest. Served by event_by_subject. */
export async function historyOf(tx: Tx, subject: { kind: string; id: string }, most = 500): Promise<LoggedEvent[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('event')
      .leftJoin('eventText', (join) =>
        join.onRef('eventText.tenantId', '=', 'event.tenantId').onRef('eventText.eventId', '=', 'event.id'),
      )
      .select(['event.id', 'occurredAt', 'kind', 'version', 'actorKind', 'actorId', 'origin', 'audience', 'payload'])
      .select('eventText.text')
      .where('event.tenantId', '=', tx.tenantId)
      .where('subjectKind', '=', subject.kind)
      .where('subjectId', '=', subject.id)
      .orderBy('occurredAt', 'desc')
      .orderBy('event.id', 'desc')
      .limit(most),
  );
  // jsonb columns hold the objects that were announced
  return rows.toReversed() as LoggedEvent[];
}
