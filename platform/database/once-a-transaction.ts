import type { Tx } from './tx.ts';

/**
 * The same question, asked once a transaction for each key: for what stays as it is meanwhile. One that fails is asked
 * again, since the work that it failed in may be undone and done anew.
 */
export function onceATransaction<Answer>(
  ask: (tx: Tx, key: string) => Promise<Answer>,
): (tx: Tx, key?: string) => Promise<Answer> {
  const byTransaction = new WeakMap<Tx, Map<string, Promise<Answer>>>();
  return (tx, key = '') => {
    const asked = byTransaction.get(tx) ?? new Map<string, Promise<Answer>>();
    byTransaction.set(tx, asked);
    const known = asked.get(key);
    if (known) return known;
    const answer = ask(tx, key);
    asked.set(key, answer);
    answer.catch(() => asked.delete(key));
    return answer;
  };
}
