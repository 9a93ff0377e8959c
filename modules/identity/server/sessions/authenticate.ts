import type { Caller } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { callerOfToken, callersOfTokens } from '../tokens/token.store.ts';
import { callerOfGuest } from '../guests/guest-session.store.ts';
import { callerOfSession, callersOfSessions } from './session.store.ts';

/** Who shows the secret with this hash: signed in, by an API token, or let in as a guest; null for nobody whom we know any more. */
export function authenticate(tx: Tx, secretHash: string, kind: 'session' | 'token' | 'guest'): Promise<Caller | null> {
  if (kind === 'guest') return callerOfGuest(tx, secretHash);
  return kind === 'session' ? callerOfSession(tx, secretHash) : callerOfToken(tx, secretHash);
}

/** The same for many at once, in their order; guests follow no news. */
export async function authenticateAll(
  tx: Tx,
  shown: readonly { hash: string; kind: 'session' | 'token' | 'guest' }[],
): Promise<(Caller | null)[]> {
  const hashes = Map.groupBy(shown, ({ kind }) => kind);
  const of = (kind: 'session' | 'token') => (hashes.get(kind) ?? []).map(({ hash }) => hash);
  const [sessions, tokens] = await Promise.all([
    callersOfSessions(tx, of('session')),
    callersOfTokens(tx, of('token')),
  ]);
  return shown.map(({ kind, hash }) => (kind === 'session' ? sessions : tokens).get(hash) ?? null);
}
