import type { Id } from '../../../../kernel/id.ts';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Caller } from '../../../../platform/database/caller.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TokenRow } from '../../token.contract.ts';
import { permissionsIn } from '../accounts/standing.rules.ts';
import { permissionsOfAccount } from '../accounts/standing.store.ts';
import { seenEverySeconds } from '../sessions/session.rules.ts';

export interface NewToken {
  id: Id;
  secretHash: string;
  accountId: Id;
  name: string;
  scopes: string[];
  expiresAt: Instant;
}

export async function insertToken(tx: Tx, token: NewToken): Promise<void> {
  await tx.run(sqlBuilder.insertInto('apiToken').values({ ...token, tenantId: tx.tenantId, createdAt: tx.now }));
}

/** Whose living token has this hash; it may do what its scopes say, as far as the account still may. */
export async function callerOfToken(tx: Tx, secretHash: string): Promise<Caller | null> {
  return (await callersOfTokens(tx, [secretHash])).get(secretHash) ?? null;
}

/** The same for many, by hash; those whom nobody is behind any more are not there. */
export async function callersOfTokens(tx: Tx, secretHashes: readonly string[]): Promise<Map<string, Caller>> {
  if (secretHashes.length === 0) return new Map();
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('apiToken as token')
      .innerJoin('signInAccount as account', (join) =>
        join.onRef('account.tenantId', '=', 'token.tenantId').onRef('account.id', '=', 'token.accountId'),
      )
      .select(['token.secretHash', 'token.id as sessionId', 'token.scopes'])
      .select(['account.id as accountId', 'account.kind', 'account.subjectId'])
      .select(['account.name', 'account.customerScope', 'account.locale', permissionsOfAccount.as('permissions')])
      .where('token.tenantId', '=', tx.tenantId)
      .where('token.secretHash', '=', sql<string>`any(${[...secretHashes]}::text[])`)
      .where('token.expiresAt', '>', tx.now)
      .where('token.endedAt', 'is', null)
      .where('account.disabledAt', 'is', null),
  );
  return new Map(
    rows.map(({ secretHash, customerScope, permissions, scopes, kind, locale, ...rest }) => {
      // CHECK constraints hold kind and locale to these values
      const held = { kind: kind as 'staff' | 'contact', locale: locale as Locale };
      const usable = permissionsIn(permissions).intersection(new Set(scopes));
      return [secretHash, { ...rest, ...held, customers: customerScope ?? 'all', permissions: usable }];
    }),
  );
}

/** That the token was used, at most once a minute. */
export async function touchToken(tx: Tx, { sessionId }: Pick<Caller, 'sessionId'>): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('apiToken')
      .set({ lastUsedAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', sessionId)
      .where((row) =>
        row.or([row('lastUsedAt', 'is', null), row('lastUsedAt', '<', addSeconds(tx.now, -seenEverySeconds))]),
      ),
  );
}

/** An account's living tokens, newest first. */
export function tokensOf(tx: Tx, accountId: Id): Promise<TokenRow[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('apiToken')
      .select(['id', 'name', 'scopes', 'createdAt', 'lastUsedAt', 'expiresAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('accountId', '=', accountId)
      .where('endedAt', 'is', null)
      .where('expiresAt', '>', tx.now)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc'),
  );
}

function tokensToEnd(tx: Tx, accountId: Id) {
  return sqlBuilder
    .updateTable('apiToken')
    .set({ endedAt: tx.now })
    .where('tenantId', '=', tx.tenantId)
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null);
}

/** False when the account has no such living token. */
export async function endTokenOf(tx: Tx, accountId: Id, id: Id): Promise<boolean> {
  return (await tx.run(tokensToEnd(tx, accountId).where('id', '=', id))) === 1;
}

export async function endTokens(tx: Tx, accountId: Id): Promise<void> {
  await tx.run(tokensToEnd(tx, accountId));
}
