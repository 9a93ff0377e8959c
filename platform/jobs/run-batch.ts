import type { Job as Fetched, JobResult } from 'pg-boss';
import { isPayload, isSchedule, type Job, type Schedule, type Turn } from './job.ts';
import { defaults } from './queue.ts';

export interface Settled {
  name: string;
  outcome: 'completed' | 'failed';
  seconds: number;
}

export interface Witness {
  /** Told of every try that failed. */
  failed(job: { name: string; id: string; attempt: number }, error: unknown): void;
  settled(settled: Settled): void;
}

/** Runs what was fetched together; one that fails does not touch the others. */
export function runBatch(job: Job | Schedule, batch: Fetched<unknown>[], witness: Witness): Promise<JobResult[]> {
  return Promise.all(batch.map((fetched) => runOne(job, fetched, witness)));
}

async function runOne(job: Job | Schedule, fetched: Fetched<unknown>, witness: Witness): Promise<JobResult> {
  const started = performance.now();
  const settle = (outcome: Settled['outcome']) =>
    witness.settled({ name: job.name, outcome, seconds: (performance.now() - started) / 1000 });
  const attempt = fetched.retryCount + 1;
  try {
    const tooLong = AbortSignal.timeout((job.longestSeconds ?? defaults.longestSeconds) * 1000);
    const signal = AbortSignal.any([fetched.signal, tooLong]);
    await Promise.race([run(job, fetched.data, { id: fetched.id, attempt, signal }), rejectionOf(signal)]);
    settle('completed');
    return { id: fetched.id, status: 'completed' };
  } catch (error) {
    witness.failed({ name: job.name, id: fetched.id, attempt }, error);
    settle('failed');
    // its words may name people; they stand in the log only
    const output = { error: error instanceof Error ? error.name : typeof error };
    return { id: fetched.id, status: error instanceof UnknownPayload ? 'deadletter' : 'failed', output };
  }
}

/** Trying again won't make it known. */
class UnknownPayload extends Error {
  constructor(name: string) {
    super(`a job ${name} does not hold the ids that it should`);
    this.name = 'UnknownPayload';
  }
}

async function run(job: Job | Schedule, payload: unknown, turn: Turn): Promise<void> {
  if (isSchedule(job)) return job.run(turn);
  if (!isPayload(job, payload)) throw new UnknownPayload(job.name);
  return job.run(payload, turn);
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
