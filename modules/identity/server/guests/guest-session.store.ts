import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Caller } from '../../../../platform/database/caller.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface GuestSession {
  id: Id;
  customerId: Id;
  subjectKind: string;
  subjectId: Id;
  /** Where the subject stood. */
  placeId: Id | null;
  createdAt: Instant;
  expiresAt: Instant;
  address: string | null;
  handedInBytes: number;
}

export async function insertGuestSession(tx: Tx, session: GuestSession & { secretHash: string }): Promise<void> {
  await tx.run(sqlBuilder.insertInto('guestSession').values({ ...session, tenantId: tx.tenantId }));
}

/** Whose living session has this hash: a guest without account or permissions, who stands for their own session. */
export async function callerOfGuest(tx: Tx, secretHash: string): Promise<Caller | null> {
  const session = await tx.first(
    sqlBuilder
      .selectFrom('guestSession')
      .select(['id', 'customerId', 'subjectKind', 'subjectId', 'placeId'])
      .where('tenantId', '=', tx.tenantId)
      .where('secretHash', '=', secretHash)
      .where('expiresAt', '>', tx.now),
  );
  if (!session) return null;
  return {
    kind: 'guest',
    accountId: null,
    subjectId: session.id,
    name: '',
    customers: [session.customerId],
    permissions: new Set(),
    locale: null,
    sessionId: session.id,
    guestOf: { kind: session.subjectKind, id: session.subjectId, placeId: session.placeId },
  };
}

/** What the guest has handed in so far, refused or not. */
export async function bytesOfGuest(tx: Tx): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('guestSession')
      .select('handedInBytes')
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', tx.caller.sessionId),
  );
  return row?.handedInBytes ?? 0;
}

/** Counts what the guest handed in; false: with it they would have handed in more than `most`, and it is not counted. */
export async function countGuestBytes(tx: Tx, bytes: number, most: number): Promise<boolean> {
  const counted = await tx.run(
    sqlBuilder
      .updateTable('guestSession')
      .set((row) => ({ handedInBytes: row('handedInBytes', '+', bytes) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', tx.caller.sessionId)
      .where('handedInBytes', '<=', most - bytes),
  );
  return counted > 0;
}

/** Ends the oldest living sessions of a subject until only so many are left; says how much those had handed in. */
export async function endOldestGuestSessions(tx: Tx, subject: Subject, left: number): Promise<number> {
  const tooMany = sqlBuilder
    .selectFrom('guestSession')
    .select('id')
    .where('tenantId', '=', tx.tenantId)
    .where('subjectKind', '=', subject.kind)
    .where('subjectId', '=', subject.id)
    .where('expiresAt', '>', tx.now)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .offset(left);
  const ended = await tx.rows(
    sqlBuilder
      .deleteFrom('guestSession')
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', tooMany)
      .returning('handedInBytes'),
  );
  return ended.reduce((sum, { handedInBytes }) => sum + handedInBytes, 0);
}

/** Ends the sessions of all who were let in to the subject. */
export async function deleteGuestSessions(tx: Tx, subject: Subject): Promise<void> {
  await tx.run(
    sqlBuilder
      .deleteFrom('guestSession')
      .where('tenantId', '=', tx.tenantId)
      .where('subjectKind', '=', subject.kind)
      .where('subjectId', '=', subject.id),
  );
}

export async function sweepGuestSessions(tx: Tx): Promise<void> {
  await tx.run(
    sqlBuilder.deleteFrom('guestSession').where('tenantId', '=', tx.tenantId).where('expiresAt', '<', tx.now),
  );
}
