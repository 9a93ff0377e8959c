import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { isSchedule, type Job, type Schedule } from './job.ts';
import { deadLetterQueue, deadLetters, type Queued, queueOf, schema } from './queue.ts';

const lockKey = 7_340_152;

/** Database roles. */
export interface JobRoles {
  /** Takes jobs, and enqueues. */
  worker: string;
  /** Only enqueue, and see nothing of what waits. */
  senders: readonly string[];
}

/**
 * Part of the migration, as the owner: makes or updates the schema `pgboss`, a queue for each job, and the schedules,
 * and grants the roles what they need. Schedules that are no longer defined end; what waits in a queue stays.
 */
export async function installJobs(
  ownerUrl: string,
  { jobs, roles }: { jobs: readonly (Job | Schedule)[]; roles: JobRoles },
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    // processes that start together would grant at the same time, which PostgreSQL refuses
    await client.query(`select pg_advisory_lock(${lockKey})`);
    await install(ownerUrl, jobs);
    await grant(client, roles);
  } finally {
    await client.end();
  }
}

async function install(ownerUrl: string, jobs: readonly (Job | Schedule)[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, max: 1, supervise: false, schedule: false });
  // a statement that fails rejects; this is for connections that break while idle
  boss.on('error', () => undefined);
  await boss.start();
  try {
    await makeQueue(boss, deadLetters, deadLetterQueue);
    for (const job of jobs) await makeQueue(boss, job.name, queueOf(job));
    await writeSchedules(boss, jobs.filter(isSchedule));
  } finally {
    await boss.stop();
  }
}

async function makeQueue(boss: PgBoss, name: string, options: Queued): Promise<void> {
  await boss.createQueue(name, options);
  // one that was there keeps its old options until told
  await boss.updateQueue(name, options);
}

async function writeSchedules(boss: PgBoss, schedules: Schedule[]): Promise<void> {
  const defined = new Set(schedules.map(({ name }) => name));
  for (const { name } of await boss.getSchedules()) {
    if (!defined.has(name)) await boss.unschedule(name);
  }
  for (const { name, cron, zone } of schedules) await boss.schedule(name, cron, null, { tz: zone ?? 'UTC' });
}

/** The columns of a queue that enqueueing copies to the job. */
const copied = [
  'name',
  'policy',
  'expire_seconds',
  'deletion_seconds',
  'retention_seconds',
  'retry_limit',
  'retry_delay',
  'retry_backoff',
  'retry_delay_max',
  'dead_letter',
  'heartbeat_seconds',
];

async function grant(client: pg.Client, { worker, senders }: JobRoles): Promise<void> {
  const workerName = pg.escapeIdentifier(worker);
  const senderNames = senders.map(pg.escapeIdentifier).join(', ');
  const everyone = [worker, ...senders].map(pg.escapeIdentifier).join(', ');
  await client.query(`
    begin;
    revoke execute on all functions in schema ${schema} from public;
    grant usage on schema ${schema} to ${everyone};
    grant execute on function ${schema}.job_now() to ${everyone};
    grant execute on all functions in schema ${schema} to ${workerName};
    grant select, insert, update, delete on all tables in schema ${schema} to ${workerName};
    grant select (${copied.join()}) on ${schema}.queue to ${senderNames};
    grant insert, select (id, start_after) on ${schema}.job_common to ${senderNames};
    commit`);
}
