import type { Caller } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { callerOfToken, callersOfTokens } from '../tokens/token.store.ts';
import { callerOfSession, callersOfSessions } from './session.store.ts';

/** Who shows the secret with this hash, as a session or as an API token; null for nobody whom we know any more. */
export function authenticate(tx: Tx, secretHash: string, kind: 'session' | 'token'): Promise<Caller | null> {
  return kind === 'session' ? callerOfSession(tx, secretHash) : callerOfToken(tx, secretHash);
}

/** The same for many at once, in their order. */
export async function authenticateAll(
  tx: Tx,
  shown: readonly { hash: string; kind: 'session' | 'token' }[],
): Promise<(Caller | null)[]> {
  const hashes = Map.groupBy(shown, ({ kind }) => kind);
  const of = (kind: 'session' | 'token') => (hashes.get(kind) ?? []).map(({ hash }) => hash);
  const [sessions, tokens] = await Promise.all([
    callersOfSessions(tx, of('session')),
    callersOfTokens(tx, of('token')),
  ]);
  return shown.map(({ kind, hash }) => (kind === 'session' ? sessions : tokens).get(hash) ?? null);
}
