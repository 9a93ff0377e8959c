import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';
import { sql, statement } from '../database/sql.ts';
import type { Tx } from '../database/tx.ts';
import { isPayload, type JobKind } from './job.ts';
import { schema } from './queue.ts';

export interface Order<Noun extends string> {
  job: JobKind<Noun>;
  /** The tenant is the transaction's. */
  ids: { [Name in Noun]: Id };
  /** Not before; at once when absent. */
  after?: Instant;
}

/**
 * Asks for a job: it is there when the transaction commits, and never was when it doesn't. Fails, as a bug, with a
 * payload that is not the ids that the job asks for, and for a job that was not installed. Written as pg-boss writes
 * it, with its queue's settings, so that no caller needs a queue of its own running.
 */
export async function enqueue<Noun extends string>(tx: Tx, { job, ids, after }: Order<Noun>): Promise<Id> {
  const payload = { ...ids, tenant: tx.tenantId };
  if (!isPayload(job, payload)) throw new TypeError(`a job ${job.name} takes ids: tenant, ${job.nouns.join(', ')}`);
  const id = tx.newId();
  const start = sql`coalesce(${after ?? null}::timestamptz, ${sql.raw(schema)}.job_now())`;
  const written = await tx.run(
    statement(sql`
      insert into ${sql.raw(schema)}.job_common
        (id, name, data, start_after, created_on, keep_until, expire_seconds, deletion_seconds, retry_limit,
         retry_delay, retry_backoff, retry_delay_max, policy, dead_letter, heartbeat_seconds)
      select ${id}::uuid, name, ${JSON.stringify(payload)}::jsonb, ${start}, ${sql.raw(schema)}.job_now(),
        ${start} + retention_seconds * interval '1 second', expire_seconds, deletion_seconds, retry_limit,
        retry_delay, retry_backoff, retry_delay_max, policy, dead_letter, heartbeat_seconds
      from ${sql.raw(schema)}.queue where name = ${job.name}`),
  );
  if (written === 0) throw new Error(`the queue ${job.name} is not installed`);
  return id;
}
