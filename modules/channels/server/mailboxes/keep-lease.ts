import { addSeconds } from '../../../../kernel/instant.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import { renewLease, type Reading } from './mailbox-reading.store.ts';

/**
 * A reader that says nothing for so long is dead, and another takes its place. One that was merely slow finds that it has
 * lost the mailbox before it writes anything: short is safe, and after `kill -9` mail waits no longer than this.
 */
export const leaseSeconds = 30;
const renewMilliseconds = 5000;

/**
 * Keeps a mailbox for whoever reads it, also through a long mail. Its signal says to stop: because somebody wants it to,
 * because another reads it now, or because its settings are others.
 */
export function keepLease(steps: Steps, reading: Reading, signal: AbortSignal) {
  const lost = new AbortController();
  const renew = () =>
    steps
      .run((tx) => renewLease(tx, reading, addSeconds(tx.now, leaseSeconds)))
      .then((isKept) => (isKept ? undefined : lost.abort()))
      // a database that is away for a moment takes no lease away; without it nothing can be written either
      .catch(() => undefined);
  const timer = setInterval(() => void renew(), renewMilliseconds);
  return {
    signal: AbortSignal.any([signal, lost.signal]),
    end: () => clearInterval(timer),
  };
}
