import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { asOwner } from '../../../platform/database/as-owner.ts';
import { startJobs } from '../../../platform/jobs/start-jobs.ts';
import type { Parts } from '../../../server/parts.ts';
import { queuedJobs } from '../../../server/worker/jobs-of.ts';
import { openWorker, type Workplace } from './open-worker.ts';
import { queueOf, workKind, type WorkKind } from './work-kind.ts';

/** PLT-05 */
const backSeconds = 60;
/** Several processes share two cores there. */
const backSecondsInCheck = 180;
const log = { error: () => undefined, warn: () => undefined };

interface Taking extends Workplace {
  kind: WorkKind;
  isQuick: boolean;
}

/**
 * A worker that was there when another one died does what that left, by the real queue where it is work of a queue;
 * answers with how many seconds that took.
 */
export async function takeUp({ kind, isQuick, ...workplace }: Taking): Promise<number> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const parts = await openWorker(workplace);
  const { ownerUrl, deskUrl } = workplace.database;
  try {
    const queue = queueOf(kind);
    if (queue === null) await workKind(kind, { parts, ownerUrl, attempt: 2 });
    else await takeFromQueue(parts, queue, { ownerUrl, deskUrl });
  } finally {
    await parts.close();
  }
  const longest = isQuick ? backSecondsInCheck : backSeconds;
  assert.ok(seconds() <= longest, `${kind} was done ${seconds().toFixed(0)} s after its worker was killed`);
  return seconds();
}

type Places = Pick<Workplace['database'], 'ownerUrl' | 'deskUrl'>;

async function takeFromQueue(parts: Parts, queue: string, { ownerUrl, deskUrl }: Places): Promise<void> {
  const wanted = queuedJobs(parts).filter(({ name }) => name === queue);
  const jobs = await startJobs({ connectionUrl: deskUrl, log, jobs: wanted });
  try {
    await asOwner(ownerUrl, async (owner) => {
      const left = `select from pgboss.job_common where name = $1 and state in ('created', 'active', 'retry')`;
      while ((await owner.query(left, [queue])).rowCount !== 0) await sleep(250);
    });
  } finally {
    await jobs.stop(5);
  }
}
