import type { Instant } from '../../kernel/instant.ts';
import { asOwner } from '../database/as-owner.ts';
import { deadLetters, schema } from './queue.ts';

/** For `doctor`: jobs that should have been taken before `lateBefore`, and those whose tries are used up. */
export function lookAtJobs(ownerUrl: string, lateBefore: Instant): Promise<{ late: number; deadLetters: number }> {
  return asOwner(ownerUrl, async (owner) => {
    const found = await owner.query<{ job: string | null }>('select to_regclass($1)::text as job', [`${schema}.job`]);
    // a set-up that was broken off has no queue yet, and so nothing waits in it
    if (!found.rows[0]?.job) return { late: 0, deadLetters: 0 };
    const { rows } = await owner.query<{ late: number; deadLetters: number }>(
      `select count(*) filter (where name <> $1 and start_after < $2)::int as late,
              count(*) filter (where name = $1)::int as "deadLetters"
       from ${schema}.job where state < 'active'`,
      [deadLetters, lateBefore],
    );
    return rows[0] ?? { late: 0, deadLetters: 0 };
  });
}
