import type { Caller } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { callerOfToken } from '../tokens/token.store.ts';
import { callerOfSession } from './session.store.ts';

/** Who shows the secret with this hash, as a session or as an API token; null for nobody whom we know any more. */
export function authenticate(tx: Tx, secretHash: string, kind: 'session' | 'token'): Promise<Caller | null> {
  return kind === 'session' ? callerOfSession(tx, secretHash) : callerOfToken(tx, secretHash);
}
