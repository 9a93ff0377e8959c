import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';
import { sql, statement } from '../database/sql.ts';
import type { Tx } from '../database/tx.ts';
import type { Payload } from './job.ts';
import { deadLetters, schema } from './queue.ts';

export interface FailedJob {
  id: Id;
  name: string;
  attempts: number;
  /** The name of the error; its words may name people, and stand in the log only. */
  reason: string | null;
  failedAt: Instant;
}

/**
 * The provider's jobs whose tries are used up, the newest first, at most so many. The queue has no walls, and only the
 * desk's role reads it: each statement here names the provider, and callers limited to customers get an error.
 */
export function failedJobs(tx: Tx, most: number): Promise<FailedJob[]> {
  return tx.rows(
    statement(sql<FailedJob>`
      select id, source_name as name, coalesce(source_retry_count, 0) + 1 as attempts, source_output->>'error' as reason,
        created_on as failed_at
      from ${sql.raw(schema)}.job
      where name = ${deadLetters} and state < 'active' and data->>'tenant' = ${tx.tenantId}
      order by created_on desc, id limit ${most}`),
  );
}

/** Takes a failed job out of the queue, to be asked for anew or forgotten; undefined: there is none. */
export function takeFailedJob(tx: Tx, id: Id): Promise<{ name: string; payload: Payload<string> } | undefined> {
  return tx.first(
    statement(sql<{ name: string; payload: Payload<string> }>`
      delete from ${sql.raw(schema)}.job
      where name = ${deadLetters} and state < 'active' and id = ${id} and data->>'tenant' = ${tx.tenantId}
      returning source_name as name, data as payload`),
  );
}
