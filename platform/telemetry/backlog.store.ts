import type { Instant } from '../../kernel/instant.ts';
import { asOwner } from '../database/as-owner.ts';
import { deadLetters, schema } from '../jobs/queue.ts';
import type { Backlog } from '../module/backlog.ts';
import type { BehindWork, QueueUsage } from './metrics.ts';

export interface WorkAtHand {
  behind: BehindWork[];
  queues: QueueUsage[];
}

/** The log's own: its deliveries, and its events that no seal covers yet. */
const deliveries: Backlog = {
  name: 'deliveries',
  table: 'event_delivery',
  dueAt: 'due_at',
  waiting: 'failed_at is null',
};

/**
 * What is behind its time in the whole installation. As `backup`, the role that reads for all and writes nothing: the
 * owner sees no row behind the walls.
 */
export function lookAtWork(ownerUrl: string, backlogs: readonly Backlog[], now: Instant): Promise<WorkAtHand> {
  return asOwner(ownerUrl, async (owner) => {
    const queues = (await owner.query<QueueUsage>(jobStates, [deadLetters])).rows;
    await owner.query('begin read only; set local role backup');
    const selects = [...[deliveries, ...backlogs].map((backlog) => dueIn(owner, backlog)), unsealed, failedDeliveries];
    const { rows } = await owner.query<BehindWork>(selects.join(' union all '), [now]);
    await owner.query('commit');
    return { behind: rows, queues };
  });
}

interface Quoting {
  escapeIdentifier(name: string): string;
  escapeLiteral(text: string): string;
}

function dueIn(quoting: Quoting, { name, table, dueAt, waiting = 'true' }: Backlog): string {
  const due = quoting.escapeIdentifier(dueAt);
  return `
    select ${quoting.escapeLiteral(name)} as name, count(*)::int as due,
      coalesce(extract(epoch from $1::timestamptz - min(${due})), 0)::float8 as "oldestSeconds"
    from ${quoting.escapeIdentifier(table)} where ${waiting} and ${due} <= $1`;
}

const unsealed = `
  select 'seals', coalesce(sum(found.many), 0)::int,
    coalesce(extract(epoch from $1::timestamptz - min(found.since)), 0)::float8
  from tenant t
  left join lateral (
    select s.below_tx from seal s where s.tenant_id = t.id order by s.number desc limit 1
  ) last on true
  cross join lateral (
    select count(*) as many, min(e.recorded_at) as since from event e
    where e.tenant_id = t.id and e.written_in >= coalesce(last.below_tx, '0'::xid8)
  ) found`;

const failedDeliveries = `
  select 'given_up_deliveries', count(*)::int, coalesce(extract(epoch from $1::timestamptz - min(failed_at)), 0)::float8
  from event_delivery where failed_at is not null`;

/** Dead letters are jobs that failed for good. */
const jobStates = `
  select name,
    case when name = $1 then 0 else count(*) filter (where state < 'active' and start_after <= now()) end::int as ready,
    count(*) filter (where state = 'active')::int as active,
    count(*) filter (where state = 'failed' or (name = $1 and state < 'active'))::int as failed
  from ${schema}.job where name not like '\\_\\_%' group by name`;
