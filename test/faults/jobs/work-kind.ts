import { PgBoss } from 'pg-boss';
import { asOwner } from '../../../platform/database/as-owner.ts';
import type { Payload } from '../../../platform/jobs/job.ts';
import { schema } from '../../../platform/jobs/queue.ts';
import type { Parts } from '../../../server/parts.ts';
import { fireDueSteps } from '../../../server/worker/fire-due-steps.ts';
import { queuedJobs } from '../../../server/worker/jobs-of.ts';
import { schedules } from '../../../server/worker/schedules.ts';
import { deliverDue, sealAll } from '../../../server/worker/worker.ts';

/** A kind of work that a worker does: one of its loops, all its schedules, or what waits in a queue of this name. */
export type WorkKind = 'deliveries' | 'due steps' | 'seals' | 'schedules' | `queue ${string}`;

interface Working {
  parts: Parts;
  ownerUrl: string;
  /** 1, or more: whoever tried before is dead. */
  attempt: number;
}

/** Does all there is of one kind, once. */
export async function workKind(kind: WorkKind, working: Working): Promise<void> {
  const { parts } = working;
  if (kind === 'deliveries') return deliverDue(parts);
  if (kind === 'due steps') return fireDueSteps(parts);
  if (kind === 'seals') return sealAll(parts);
  if (kind === 'schedules') return runSchedules(working);
  return runQueue(queueOf(kind) ?? '', working);
}

/** Null: it waits in no queue. */
export function queueOf(kind: WorkKind): string | null {
  return kind.startsWith('queue ') ? kind.slice('queue '.length) : null;
}

async function runSchedules({ parts, attempt }: Working): Promise<void> {
  const turn = { id: parts.clock.now(), attempt, signal: new AbortController().signal };
  for (const schedule of schedules(parts)) await schedule.run(turn);
}

/** Takes what waits as the product's workers do, and marks each as done after it is done. */
async function runQueue(name: string, { parts, ownerUrl }: Working): Promise<void> {
  const job = queuedJobs(parts).find((one) => one.name === name);
  if (!job) throw new Error(`nothing does ${name}`);
  const queue = new PgBoss({ connectionString: ownerUrl, schema, max: 1, supervise: false, schedule: false });
  queue.on('error', () => undefined);
  await queue.start();
  try {
    for (;;) {
      const [taken] = await queue.fetch<Payload<string>>(name);
      if (!taken) return;
      const { id, data, retryCount } = taken;
      await job.run(data, { id, attempt: retryCount + 1, signal: new AbortController().signal });
      await queue.complete(name, id);
    }
  } finally {
    await queue.stop({ graceful: false });
  }
}

/** Queues in which something waits; what waits for a time waits no longer. */
export async function waitingQueues(ownerUrl: string): Promise<WorkKind[]> {
  return asOwner(ownerUrl, async (owner) => {
    await owner.query("update pgboss.job_common set start_after = pgboss.job_now() where state = 'created'");
    const { rows } = await owner.query<{ name: string }>(
      "select distinct name from pgboss.job_common where state = 'created' order by name",
    );
    return rows.map(({ name }): WorkKind => `queue ${name}`);
  });
}
