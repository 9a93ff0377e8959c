import { randomBytes } from 'node:crypto';
import type { Announcement } from '../../kernel/event.ts';
import { sql, sqlBuilder } from '../database/sql.ts';
import type { Tx } from '../database/tx.ts';

/** PostgreSQL takes 65,535 parameters a statement; an event row has sixteen. */
const rowsAStatement = 2000;

/** Writes what happened to the log, in the transaction in which it happened, and leaves a delivery for each consumer. */
export async function announce(tx: Tx, ...announcements: Announcement[]): Promise<void> {
  await write(tx, announcements, { origin: tx.origin.channel, consumersOf: tx.consumersOf });
}

/** Writes what happened elsewhere, before it came here, to the log. It is no news: no consumer is told. */
export async function recordHistory(tx: Tx, ...announcements: Announcement[]): Promise<void> {
  await write(tx, announcements, { origin: 'import', consumersOf: () => [] });
}

interface Writing extends Pick<Tx, 'consumersOf'> {
  origin: Tx['origin']['channel'];
}

async function write(tx: Tx, announcements: Announcement[], writing: Writing): Promise<void> {
  for (let from = 0; from < announcements.length; from += rowsAStatement) {
    await writeSome(tx, announcements.slice(from, from + rowsAStatement), writing);
  }
}

async function writeSome(tx: Tx, announcements: Announcement[], { origin, consumersOf }: Writing): Promise<void> {
  const rows = announcements.map((announcement) => ({ id: tx.newId(), announcement, text: salted(announcement) }));
  const texts = rows.flatMap(({ id, announcement, text }) =>
    text
      ? [{ tenantId: tx.tenantId, eventId: id, customerId: announcement.customerId, salt: text.salt, text: text.json }]
      : [],
  );
  const deliveries = rows.flatMap(({ id, announcement }) =>
    consumersOf(announcement.kind).map((consumer) => ({
      tenantId: tx.tenantId,
      eventId: id,
      consumer,
      customerId: announcement.customerId,
      dueAt: tx.now,
    })),
  );
  await Promise.all([
    tx.run(sqlBuilder.insertInto('event').values(rows.map((row) => eventRow(tx, row, origin)))),
    texts.length > 0 && tx.run(sqlBuilder.insertInto('eventText').values(texts)),
    deliveries.length > 0 && tx.run(sqlBuilder.insertInto('eventDelivery').values(deliveries)),
  ]);
}

interface EventToWrite {
  id: string;
  announcement: Announcement;
  text: Salted | null;
}

function eventRow(tx: Tx, row: EventToWrite, origin: string) {
  const { kind, version, subject, customerId, audience, payload, occurredAt } = row.announcement;
  return {
    tenantId: tx.tenantId,
    id: row.id,
    recordedAt: tx.now,
    occurredAt: occurredAt ?? tx.now,
    subjectKind: subject.kind,
    subjectId: subject.id,
    customerId,
    kind,
    version,
    actorKind: tx.caller.kind,
    actorId: tx.caller.subjectId ?? tx.caller.accountId,
    origin,
    address: tx.origin.address,
    audience,
    payload: JSON.stringify(payload),
    // over the text as PostgreSQL keeps it, so that `audit verify` can repeat it
    textHash:
      row.text && sql<Buffer>`sha256(${row.text.salt}::bytea || convert_to((${row.text.json}::jsonb)::text, 'UTF8'))`,
  };
}

interface Salted {
  salt: Buffer;
  json: string;
}

function salted({ text }: Announcement): Salted | null {
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
