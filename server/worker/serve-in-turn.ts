import { setTimeout as sleep } from 'node:timers/promises';
import type { Id } from '../../kernel/id.ts';
import { noTenant } from '../../platform/database/unit-of-work.ts';

interface Around {
  /** Says to stop after the batch that runs. */
  signal: AbortSignal | null;
  /** Nobody waits at the desk, as far as anybody knows. */
  isCalm(): boolean;
  rest(milliseconds: number): Promise<void>;
}

const usual: Around = { signal: null, isCalm: () => false, rest: (milliseconds) => sleep(milliseconds) };

/**
 * Works batch by batch, each of the provider after the one served last, until a batch answers null: nothing is waiting.
 * Rests after each as long as it took: half of the time is the most that is taken from those who wait at the desk, and
 * where the machine is busy, and batches take longer, the rest is longer too. While it is calm there, goes on at once.
 */
export async function serveInTurn(
  batch: (lastServed: Id) => Promise<Id | null>,
  around: Partial<Around> = {},
): Promise<void> {
  const { signal, isCalm, rest } = { ...usual, ...around };
  let lastServed: Id = noTenant;
  for (;;) {
    const began = performance.now();
    const served = await batch(lastServed);
    if (served === null || signal?.aborted) return;
    lastServed = served;
    if (!isCalm()) await rest(performance.now() - began);
  }
}
