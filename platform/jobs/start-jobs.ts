import { PgBoss } from 'pg-boss';
import { patienceMilliseconds } from '../database/pools.ts';
import type { QueueUsage } from '../telemetry/metrics.ts';
import type { Job, Schedule } from './job.ts';
import { deadLetters, defaults, schema, superviseSeconds } from './queue.ts';
import { runBatch, type Settled } from './run-batch.ts';

export interface JobsSettings {
  /** Of the worker's role. */
  connectionUrl: string;
  log: JobLog;
  /** What this process runs. */
  jobs: readonly (Job | Schedule)[];
  onSettled?(settled: Settled): void;
}

/** The part of a pino log that is used here. */
export interface JobLog {
  error(about: object, text: string): void;
  warn(about: object, text: string): void;
}

export interface Jobs {
  /** As counted by a worker within the last minute; dead letters are a queue of their own. */
  usage(): Promise<QueueUsage[]>;
  /** Takes no new jobs, waits at most `seconds` for those that run; what is unfinished then is tried again. */
  stop(seconds: number): Promise<void>;
}

/** Starts to take jobs. Fails when the schema was not installed by this version's migration. */
export async function startJobs(settings: JobsSettings): Promise<Jobs> {
  const boss = openBoss(settings);
  await boss.start();
  for (const job of settings.jobs) await work(boss, job, settings);
  return {
    async usage() {
      const queues = await boss.getQueues();
      return queues
        .filter(({ name }) => !name.startsWith('__'))
        .map((queue) => ({
          name: queue.name,
          ready: queue.name === deadLetters ? 0 : queue.readyCount,
          active: queue.activeCount,
          failed: queue.name === deadLetters ? queue.readyCount : queue.failedCount,
        }));
    },
    stop: (seconds) => boss.stop({ graceful: true, timeout: seconds * 1000 }),
  };
}

/** For pg, to which pg-boss hands it on: a network that swallows an answer would leave the queue waiting for ever. */
const patience = { query_timeout: patienceMilliseconds };

function openBoss({ connectionUrl, log }: JobsSettings): PgBoss {
  const boss = new PgBoss({
    connectionString: connectionUrl,
    schema,
    max: 4,
    ...patience,
    migrate: false,
    createSchema: false,
    supervise: true,
    schedule: true,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
    // both are for owners
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (err) => log.error({ err }, 'jobs: the queue is out of reach'));
  boss.on('warning', (warning) => log.warn({ warning }, 'jobs: the queue warns'));
  return boss;
}

async function work(boss: PgBoss, job: Job | Schedule, { log, onSettled }: JobsSettings): Promise<void> {
  const witness = {
    failed: (about: { name: string; id: string; attempt: number }, err: unknown) =>
      log.error({ err, job: about }, 'jobs: a try failed'),
    settled: (settled: Settled) => onSettled?.(settled),
  };
  // a full batch is followed by the next at once; otherwise a queue is as slow as its polling
  const options = {
    batchSize: job.atOnce ?? defaults.atOnce,
    pollingIntervalSeconds: job.pollSeconds ?? defaults.pollSeconds,
    perJobResults: true,
    burstWhenBatchFull: true,
  } as const;
  await boss.work<unknown>(job.name, options, (batch) => runBatch(job, batch, witness));
}
