import type { Id } from '../../kernel/id.ts';
import { claimDueClocks, fireClockSteps, postponeClockSteps, type ClaimedClock } from '../../modules/sla/index.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { Parts } from '../parts.ts';
import { serveInTurn } from './serve-in-turn.ts';

type Firing = Pick<Parts, 'unitOfWork' | 'clock' | 'composition'> & { log: Pick<Parts['log'], 'error'> };

/** Fires the steps of clocks that are due, provider after provider, until none is, or it is told to end. */
export function fireDueSteps(parts: Firing, signal: AbortSignal | null = null): Promise<void> {
  return serveInTurn((lastServed) => fireBatch(parts, lastServed), { signal });
}

const batch = 200;

/**
 * One batch of one provider: claimed, fired and planned anew in one transaction, so that a worker that dies leaves all
 * of it to the next. Where a clock cannot be reckoned, the others are done without it. Answers with whose they were.
 */
async function fireBatch(parts: Firing, lastServed: Id): Promise<Id | null> {
  const scope = {
    caller: systemCaller('escalation'),
    origin: { channel: 'worker' as const, address: null },
    now: parts.clock.now(),
  };
  let served: Id | null = null;
  const claim = async (tx: Tx) => {
    const clocks = await claimDueClocks(tx, { most: batch, lastServed });
    served = clocks[0]?.tenantId ?? null;
    return served === null ? null : { tenantId: served, clocks };
  };
  await parts.unitOfWork.runClaimed(scope, claim, (tx, { clocks }) => fire(parts, tx, clocks));
  return served;
}

async function fire(parts: Firing, tx: Tx, clocks: readonly ClaimedClock[]): Promise<void> {
  const above = { sources: () => parts.composition.modules.flatMap(({ subjects = [] }) => subjects) };
  const ids = clocks.map(({ clockId }) => clockId);
  const isDone = await tx
    .attempt(() => fireClockSteps(tx, above, ids))
    .then(
      () => true,
      () => false,
    );
  if (isDone) return;
  for (const id of ids) {
    try {
      await tx.attempt(() => fireClockSteps(tx, above, [id]));
    } catch (err) {
      parts.log.error({ err, clock: id }, 'firing the steps of a clock failed');
      await postponeClockSteps(tx, id);
    }
  }
}
