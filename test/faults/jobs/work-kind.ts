import type { Id } from '../../../kernel/id.ts';
import { asOwner } from '../../../platform/database/as-owner.ts';
import type { Payload } from '../../../platform/jobs/job.ts';
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
  return runQueue(kind.slice('queue '.length), working);
}

async function runSchedules({ parts, attempt }: Working): Promise<void> {
  const turn = { id: parts.clock.now(), attempt, signal: new AbortController().signal };
  for (const schedule of schedules(parts)) await schedule.run(turn);
}

interface Waiting {
  id: Id;
  data: Payload<string>;
}

/** As the queue does: each is marked as done after it is done. */
async function runQueue(name: string, { parts, ownerUrl, attempt }: Working): Promise<void> {
  const job = queuedJobs(parts).find((one) => one.name === name);
  if (!job) throw new Error(`nothing does ${name}`);
  await asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<Waiting>(
      "select id, data from pgboss.job_common where name = $1 and state = 'created' order by created_on, id",
      [name],
    );
    for (const { id, data } of rows) {
      await job.run(data, { id, attempt, signal: new AbortController().signal });
      await owner.query('delete from pgboss.job_common where id = $1', [id]);
    }
  });
}

/** Queues in which something waits. */
export async function waitingQueues(ownerUrl: string): Promise<WorkKind[]> {
  return asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ name: string }>(
      "select distinct name from pgboss.job_common where state = 'created' order by name",
    );
    return rows.map(({ name }): WorkKind => `queue ${name}`);
  });
}
