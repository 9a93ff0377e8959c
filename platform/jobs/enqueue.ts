import type { PgBoss } from 'pg-boss';
import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';
import { newId } from '../crypto/new-id.ts';
import { isPayload, type Job, type Payload } from './job.ts';

/** The transaction that enqueues: the job is there when it commits, and never was when it doesn't. */
export interface JobTransaction {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[] }>;
}

export interface Order<Noun extends string> {
  job: Job<Noun>;
  payload: Payload<Noun>;
  /** Not before; at once when absent. */
  after?: Instant;
}

/** Fails, as a bug, with a payload that is not the ids that the job asks for, and for a job that was not installed. */
export async function enqueue<Noun extends string>(
  boss: PgBoss,
  tx: JobTransaction,
  { job, payload, after }: Order<Noun>,
): Promise<Id> {
  if (!isPayload(job, payload)) throw new TypeError(`a job ${job.name} takes ids: tenant, ${job.nouns.join(', ')}`);
  const db = { executeSql: (text: string, values: unknown[] = []) => tx.query(text, values) };
  const id = await boss.send(job.name, payload, { id: newId(), db, ...(after ? { startAfter: after } : {}) });
  if (id === null) throw new Error(`the queue ${job.name} is not installed`);
  return id;
}
