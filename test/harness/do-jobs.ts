import type { Id } from '../../kernel/id.ts';
import { asOwner } from '../../platform/database/as-owner.ts';
import type { Job, Payload } from '../../platform/jobs/job.ts';

/** Does what use cases have asked for, in the order in which they asked, until nothing is left: without a queue's polling. */
export async function doJobs(ownerUrl: string, jobs: readonly Job[]): Promise<void> {
  for (;;) {
    const asked = await takeAsked(ownerUrl);
    if (asked.length === 0) return;
    for (const { id, name, data } of asked) {
      const job = jobs.find((one) => one.name === name);
      if (!job) throw new Error(`nothing does ${name}`);
      await job.run(data, { id, attempt: 1, signal: new AbortController().signal });
    }
  }
}

interface Asked {
  id: Id;
  name: string;
  data: Payload<string>;
}

function takeAsked(ownerUrl: string): Promise<Asked[]> {
  return asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<Asked>(
      `with taken as (delete from pgboss.job_common where state = 'created' returning id, name, data, created_on)
       select id, name, data from taken order by created_on`,
    );
    return rows;
  });
}
