import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { hashSecret, makeToken, parseToken } from '../../../../platform/crypto/token.ts';

/** A connection of the database's owner, whom alone the operator's functions serve: the operator is no provider's user. */
export interface OwnerConnection {
  query(text: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** What stands before the dot of a set-up link's token, where other tokens name their provider. */
const setUp = 'set-up';

/**
 * Makes a one-time link with which a provider can be founded, and answers with its token; a first link works only while
 * there is no provider. The table keeps the hash.
 */
export async function makeSetUpLink(owner: OwnerConnection, link: { isFirst: boolean; now: Instant }): Promise<string> {
  const { text, hash } = makeToken(setUp);
  await owner.query('select make_set_up_link($1, $2, $3)', [hash, link.isFirst, link.now]);
  return text;
}

/** Of a token that `makeSetUpLink` made; null for any other text. */
export function setUpLinkHash(token: string): string | null {
  const parsed = parseToken(token);
  return parsed?.providerCode === setUp ? hashSecret(parsed.secret) : null;
}

export interface ListedProvider {
  id: Id;
  code: string;
  name: string;
  status: 'active' | 'suspended';
  foundedAt: Instant;
}

/** All providers of the installation, oldest first. */
export async function listProviders(owner: OwnerConnection): Promise<ListedProvider[]> {
  const { rows } = await owner.query(
    `select id, code, name, status,
       to_char(founded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "foundedAt"
     from all_tenants()`,
    [],
  );
  // the columns selected above
  return rows as unknown as ListedProvider[];
}

/** Suspends a provider, or lets it work again; false when there is none with this code. */
export async function setProviderStatus(
  owner: OwnerConnection,
  code: string,
  status: ListedProvider['status'],
): Promise<boolean> {
  const { rows } = await owner.query('select set_tenant_status($1, $2) as changed', [code, status]);
  return rows[0]?.['changed'] === true;
}
