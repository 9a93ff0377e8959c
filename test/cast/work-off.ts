import { setTimeout as sleep } from 'node:timers/promises';
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
 * delivers, and seals until all is sealed. A transaction of another test on the same cluster keeps the sealer from the newest events, so it may
 * take a while.
 */
export async function workOff(parts: Parts, ownerUrl?: string): Promise<void> {
  if (ownerUrl !== undefined) await doJobs(ownerUrl, queuedJobs(parts));
  await fireDueSteps(parts);
  await deliverDue(parts);
  for (let tries = 0; tries < mostTries; tries++) {
    await sealAll(parts);
    if ((await unsealed(parts)) === 0) return;
    await sleep(pauseMilliseconds);
  }
  throw new Error('events stay unsealed');
}

async function unsealed(parts: Parts): Promise<number> {
  let count = 0;
  await forEachTenant(parts, 'test.unsealed', async (tx) => {
    count += (await unsealedEvents(tx)).count;
  });
  return count;
}
