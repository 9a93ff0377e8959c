import { createHash } from 'node:crypto';
import { Refusal } from '../../kernel/refusal.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { common } from '../../platform/module/refusals.ts';
import { claimKey, storeAnswer } from './idempotency.store.ts';

export interface Keyed {
  /** Status of success, stored with the answer. */
  status: number;
  /** What the client calls this request; null: it may be repeated. */
  key: string | null;
  principal: string;
  /** Method and address. */
  route: string;
  body: unknown;
}

/** The key that the request names, if it names one. Refuses one that is no line of 1 to 255 visible characters. */
export function keyOf(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  if (typeof header === 'string' && /^[\x21-\x7e]{1,255}$/.test(header)) return header;
  throw new Refusal(common.badRequest, { part: 'Idempotency-Key' });
}

/**
 * Does the work once a key, provider, principal and route: a repetition gets the first answer again (PLT-05).
 * Refuses the same key with another body, and one whose first request has not answered within 5 s.
 */
export async function onceAKey<T>(tx: Tx, keyed: Keyed, work: () => Promise<T>): Promise<T> {
  if (keyed.key === null) return work();
  const keyHash = digest([keyed.principal, keyed.route, keyed.key]);
  const bodyHash = digest(keyed.body ?? null);
  const stored = await claimed(tx, keyHash, bodyHash);
  if (stored) {
    if (stored.bodyHash !== bodyHash) throw new Refusal(common.keyReused);
    // what the same route answered to the same body
    return stored.answer as T;
  }
  const answer = await work();
  await tx.settle();
  await storeAnswer(tx, keyHash, { status: keyed.status, answer });
  return answer;
}

async function claimed(tx: Tx, keyHash: string, bodyHash: string) {
  try {
    return await claimKey(tx, keyHash, bodyHash);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '55P03') throw new Refusal(common.keyBusy);
    throw error;
  }
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
