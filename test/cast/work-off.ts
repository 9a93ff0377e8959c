import { setTimeout as sleep } from 'node:timers/promises';
import { sqlBuilder } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { unsealedEvents } from '../../platform/log/seal.store.ts';
import type { Parts } from '../../server/parts.ts';
import { doJobs } from '../harness/do-jobs.ts';
import { forEachTenant } from '../../server/worker/for-each-tenant.ts';
import { fireDueSteps } from '../../server/worker/fire-due-steps.ts';
import { queuedJobs } from '../../server/worker/jobs-of.ts';
import { deliverDue, sealAll } from '../../server/worker/worker.ts';

const mostTries = 300;
const pauseMilliseconds = 100;

/**
 * Does what the worker would do by now: what was asked for (given the owner's address), fires steps that are due, then
 * delivers, and seals until all is done. What a worker of a served house has in hand is waited for; a transaction of
 * another test on the same cluster keeps the sealer from the newest events, so it may take a while.
 */
export async function workOff(parts: Parts, ownerUrl?: string): Promise<void> {
  if (ownerUrl !== undefined) await doJobs(ownerUrl, queuedJobs(parts));
  await fireDueSteps(parts);
  for (let tries = 0; tries < mostTries; tries++) {
    await deliverDue(parts);
    await sealAll(parts);
    if ((await left(parts)) === 0) return;
    await sleep(pauseMilliseconds);
  }
  throw new Error('events stay undelivered or unsealed');
}

async function left(parts: Parts): Promise<number> {
  let count = 0;
  await forEachTenant(parts, 'test.left', async (tx) => {
    count += (await unsealedEvents(tx)).count + (await dueDeliveries(tx));
  });
  return count;
}

async function dueDeliveries(tx: Tx): Promise<number> {
  const due = await tx.first(
    sqlBuilder
      .selectFrom('eventDelivery')
      .select((is) => is.fn.countAll<number>().as('count'))
      .where('tenantId', '=', tx.tenantId)
      .where('failedAt', 'is', null)
      .where('dueAt', '<=', tx.now),
  );
  return due?.count ?? 0;
}
