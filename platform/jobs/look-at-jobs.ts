import type { Instant } from '../../kernel/instant.ts';
import { asOwner } from '../database/as-owner.ts';
import { deadLetters, schema } from './queue.ts';

/** For `doctor`: jobs that should have been taken before `lateBefore`, and those whose tries are used up. */
export function lookAtJobs(ownerUrl: string, lateBefore: Instant): Promise<{ late: number; deadLetters: number }> {
  return asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ late: number; deadLetters: number }>(
      `select count(*) filter (where name <> $1 and start_after < $2)::int as late,
              count(*) filter (where name = $1)::int as "deadLetters"
       from ${schema}.job where state < 'active'`,
      [deadLetters, lateBefore],
    );
    return rows[0] ?? { late: 0, deadLetters: 0 };
  });
}
