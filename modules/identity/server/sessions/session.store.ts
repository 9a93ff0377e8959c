import type { Id } from '../../../../kernel/id.ts';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { compiledOnce } from '../../../../platform/database/compiled-once.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Caller } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { permissionsIn } from '../accounts/standing.rules.ts';
import { permissionsOfAccount } from '../accounts/standing.store.ts';
import { idleSince, seenEverySeconds } from './session.rules.ts';

export interface Session {
  id: Id;
  accountId: Id;
  createdAt: Instant;
  lastSeenAt: Instant;
  /** In any case; it may end sooner by being idle. */
  expiresAt: Instant;
  userAgent: string | null;
  address: string | null;
}

export async function insertSession(tx: Tx, session: Session & { secretHash: string }): Promise<void> {
  await tx.run(sqlBuilder.insertInto('session').values({ ...session, tenantId: tx.tenantId }));
}

/** Whose living session has this hash, with all that its account may do; one query, as every request asks it. */
export async function callerOfSession(tx: Tx, secretHash: string): Promise<Caller | null> {
  return (await callersOfSessions(tx, [secretHash])).get(secretHash) ?? null;
}

/** The same for many, by hash; those whom nobody is behind any more are not there. */
export async function callersOfSessions(tx: Tx, secretHashes: readonly string[]): Promise<Map<string, Caller>> {
  if (secretHashes.length === 0) return new Map();
  const { tenantId, now } = tx;
  const rows = await tx.rows(livingSessions({ tenantId, secretHashes, now, idleSince: idleSince(now) }));
  return new Map(
    rows.map(({ secretHash, customerScope, permissions, kind, locale, ...rest }) => {
      // CHECK constraints hold kind and locale to these values
      const held = { kind: kind as 'staff' | 'contact', locale: locale as Locale };
      return [
        secretHash,
        { ...rest, ...held, customers: customerScope ?? 'all', permissions: permissionsIn(permissions) },
      ];
    }),
  );
}

interface Living {
  tenantId: Id;
  secretHashes: readonly string[];
  now: Instant;
  idleSince: Instant;
}

const livingSessions = compiledOnce((asked: Living) =>
  sqlBuilder
    .with(
      // found by its hash, whatever statistics say of how many live: most who sign in do so at the same hour
      (named) => named('session').materialized(),
      (builder) =>
        builder
          .selectFrom('session as shown')
          .selectAll()
          .where('shown.tenantId', '=', asked.tenantId)
          .where('shown.secretHash', '=', sql<string>`any(${asked.secretHashes}::text[])`),
    )
    .selectFrom('session')
    .innerJoin('signInAccount as account', (join) =>
      join.onRef('account.tenantId', '=', 'session.tenantId').onRef('account.id', '=', 'session.accountId'),
    )
    .select(['session.secretHash', 'session.id as sessionId'])
    .select(['account.id as accountId', 'account.kind', 'account.subjectId'])
    .select(['account.name', 'account.customerScope', 'account.locale', permissionsOfAccount.as('permissions')])
    .where('session.expiresAt', '>', asked.now)
    .where('session.lastSeenAt', '>', asked.idleSince)
    .where('account.disabledAt', 'is', null),
);

/** That the session was used, at most once a minute. */
export async function touchSession(tx: Tx, { sessionId }: Pick<Caller, 'sessionId'>): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('session')
      .set({ lastSeenAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', sessionId)
      .where('lastSeenAt', '<', addSeconds(tx.now, -seenEverySeconds)),
  );
}

/** An account's living sessions, newest first. */
export function sessionsOf(tx: Tx, accountId: Id): Promise<Session[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('session')
      .select(['id', 'accountId', 'createdAt', 'lastSeenAt', 'expiresAt', 'userAgent', 'address'])
      .where('tenantId', '=', tx.tenantId)
      .where('accountId', '=', accountId)
      .where('expiresAt', '>', tx.now)
      .where('lastSeenAt', '>', idleSince(tx.now))
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc'),
  );
}

function sessionsToEnd(tx: Tx, accountId: Id) {
  return sqlBuilder.deleteFrom('session').where('tenantId', '=', tx.tenantId).where('accountId', '=', accountId);
}

/** False when the account has no such session. */
export async function deleteSession(tx: Tx, accountId: Id, id: Id): Promise<boolean> {
  return (await tx.run(sessionsToEnd(tx, accountId).where('id', '=', id))) === 1;
}

export async function deleteSessions(tx: Tx, accountId: Id): Promise<void> {
  await tx.run(sessionsToEnd(tx, accountId));
}

export async function deleteOtherSessions(tx: Tx, accountId: Id, kept: Id | null): Promise<void> {
  await tx.run(sessionsToEnd(tx, accountId).where('id', 'is distinct from', kept));
}

export async function sweepSessions(tx: Tx): Promise<void> {
  await tx.run(
    sqlBuilder
      .deleteFrom('session')
      .where('tenantId', '=', tx.tenantId)
      .where((row) => row.or([row('expiresAt', '<', tx.now), row('lastSeenAt', '<', idleSince(tx.now))])),
  );
}
