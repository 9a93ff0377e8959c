import type { RawBuilder } from 'kysely';
import type { Day } from '../../../../kernel/instant.ts';
import type { Fact } from '../../../../platform/database/figure.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Unknown } from '../../failure.contract.ts';
import { servingStatuses } from './device-year.rules.ts';
import type { Narrowed } from './narrowed.rules.ts';

/** Which machines, on which days of the provider's zone; the last is not counted. */
export interface Asked {
  from: Day;
  until: Day;
  timeZone: string;
  narrowed: Narrowed;
  /** Each age of a machine in the period by itself; else its age is null, and it stands once. */
  byAge: boolean;
  /** Of the row `ticket`: it is a hardware repair. */
  isRepair: Fact;
}

/**
 * The steps that every figure on failures begins with, for a `with`; all set based, of one provider. As in
 * `servedSpans`, `deviceYears` and `ageOn`, which a test holds them against.
 * - `machine`: the machines asked for. Served by asset_by_time, or by what narrows them.
 * - `turn`: their changes of status. Served by asset_change_of_status.
 * - `served`: spans in service, cut to the period.
 * - `life`: device-years of each machine, by age where asked.
 * - `repaired`: its repairs with their minutes. Served by ticket_of_machine_by_resolved, time_entry_by_ticket.
 */
export function servedMachines(tx: Tx, asked: Asked): RawBuilder<unknown> {
  return sql`machine as materialized (${machines(tx, asked)}),
    turn as (${turns(tx, asked)}),
    served as (${served(asked)}),
    life as (${lives(asked)}),
    repaired as materialized (${repairs(tx, asked)})`;
}

const serving = sql`(${sql.join(servingStatuses.map((status) => sql`${status}`))})`;

function dayOf(column: string, { timeZone }: Asked) {
  return sql`(${sql.ref(column)} at time zone ${timeZone})::date`;
}

function machines(tx: Tx, asked: Asked) {
  return sql`select id, customer_id, site_id, kind, maker, model, price_minor, created_at,
      ${dayOf('created_at', asked)} as entered_on, coalesce(live_on, ${dayOf('created_at', asked)}) as born,
      coalesce(purchased_on, live_on) as aged_from,
      case when retired_at > created_at then ${dayOf('retired_at', asked)} end as retired_on,
      case when retired_at > created_at then 'in_use' else status end as first_status
    from asset where tenant_id = ${tx.tenantId} ${conditions(asked.narrowed)}`;
}

const unknownIs: Record<Exclude<Unknown, 'age'>, RawBuilder<unknown>> = {
  site: sql`site_id is null`,
  maker: sql`maker is null`,
  model: sql`model is null`,
};

function conditions({ assetId, customerId, siteId, kind, maker, model, without = [] }: Narrowed) {
  const asked = [
    ['id', assetId],
    ['customer_id', customerId],
    ['site_id', siteId],
    ['kind', kind],
    ['maker', maker],
    ['model', model],
  ] as const;
  const known = asked.flatMap(([column, value]) =>
    value === undefined ? [] : [sql`and ${sql.ref(column)} = ${value}`],
  );
  const unknown = without.flatMap((field) => (field === 'age' ? [] : [sql`and ${unknownIs[field]}`]));
  return sql.join([...known, ...unknown], sql` `);
}

function turns(tx: Tx, asked: Asked) {
  const day = dayOf('at', asked);
  const one = asked.narrowed.assetId === undefined ? sql`` : sql`and asset_id = ${asked.narrowed.assetId}`;
  return sql`select asset_id, ${day} as day, before #>> '{}' as before, after #>> '{}' as after,
      lead(${day}) over later as until, row_number() over later as place
    from asset_change where tenant_id = ${tx.tenantId} and field = 'status' ${one}
    window later as (partition by asset_id order by at, id)`;
}

function served({ from, until }: Asked) {
  return sql`select id, aged_from, greatest(since, ${from}::date) as since, least(ended, ${until}::date) as ended
    from (
      select id, aged_from, born as since, coalesce(day, retired_on, 'infinity') as ended
        from machine left join turn on asset_id = id and place = 1
        where coalesce(before, first_status) in ${serving}
      union all
      select id, aged_from, greatest(day, born), coalesce(until, 'infinity')
        from machine join turn on asset_id = id where after in ${serving}
    ) as spell
    where since < ended and since < ${until}::date and ended > ${from}::date`;
}

/** Whole years from a day on to another, as `ageOn` counts them. */
function age(day: RawBuilder<unknown>) {
  const years = sql`(extract(year from ${day}) - extract(year from aged_from))::integer`;
  return sql`greatest(0, ${years} - (${day} < (aged_from + ${years} * interval '1 year')::date)::integer)`;
}

function placeInTime(day: RawBuilder<unknown>) {
  // `extract` gives numeric, which is many times slower than double precision
  const inYear = sql`date_part('doy', make_date(date_part('year', ${day})::integer, 12, 31))`;
  return sql`(date_part('year', ${day}) + (date_part('doy', ${day}) - 1) / ${inYear})`;
}

const years = (since: RawBuilder<unknown>, ended: RawBuilder<unknown>) =>
  sql`sum(${placeInTime(ended)} - ${placeInTime(since)})`;

function lives({ byAge, narrowed }: Asked) {
  const whole = years(sql`since`, sql`ended`);
  if (!byAge)
    return sql`select id, null::integer as age, ${whole} as years, min(since) as since from served group by id`;
  // at each age the days between two birthdays; the first age reaches back to before it was bought
  const from = sql`greatest(since, case when turned > 0 then (aged_from + turned * interval '1 year')::date else since end)`;
  const to = sql`least(ended, (aged_from + (turned + 1) * interval '1 year')::date)`;
  const ages = sql`select id, turned as age, ${from} as since, ${to} as ended from served,
    generate_series(${age(sql`since`)}, ${age(sql`(ended - 1)`)}) as turned where aged_from is not null
    union all select id, null, since, ended from served where aged_from is null`;
  return sql`select id, age, ${whole} as years, min(since) as since from (${ages}) as aged
    where since < ended ${ofAge(narrowed)} group by id, age`;
}

function ofAge({ age: asked, without = [] }: Narrowed) {
  const known = asked === undefined ? sql`` : sql`and age = ${asked}`;
  return sql`${known} ${without.includes('age') ? sql`and age is null` : sql``}`;
}

function repairs(tx: Tx, asked: Asked) {
  const { from, until, timeZone, byAge, isRepair, narrowed } = asked;
  const start = (day: Day) => sql`(${day}::date::timestamp at time zone ${timeZone})`;
  const one = narrowed.assetId === undefined ? sql`` : sql`and ticket.asset_id = ${narrowed.assetId}`;
  const then = byAge
    ? sql`case when aged_from is not null then ${age(dayOf('ticket.resolved_at', asked))} end`
    : sql`null::integer`;
  return sql`select machine.id, ${then} as age, ticket.id as ticket_id, ticket.resolved_at,
      coalesce((select sum(minutes) from time_entry spent where spent.tenant_id = ${tx.tenantId}
        and spent.ticket_id = ticket.id and spent.retired_at is null), 0)::integer as minutes
    from ticket join machine on machine.id = ticket.asset_id
    where ticket.tenant_id = ${tx.tenantId} and ticket.asset_id is not null and ticket.resolution_code is not null
      and ticket.resolved_at >= ${start(from)} and ticket.resolved_at < ${start(until)} ${one}
      and ${isRepair}`;
}
