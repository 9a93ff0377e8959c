import type { RawBuilder } from 'kysely';
import { plannedAnew, sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Division } from '../../failure.contract.ts';
import type { Counted } from './failure-rate.rules.ts';
import { servedMachines, type Asked } from './served-machine.store.ts';

export interface CountedGroup extends Counted {
  key: string | null;
  name: string | null;
  context: string | null;
  /** Of a model its maker, which the lists are asked for as well. */
  besides: string | null;
}

/** Without ages a machine stands once: to count it needs no sorting. */
function counts({ byAge }: Asked) {
  const once = byAge ? sql`distinct` : sql``;
  return sql`count(${once} life.id)::integer as devices, sum(life.years)::double precision as device_years,
    coalesce(sum(mended.repairs), 0)::integer as repairs, count(${once} mended.id)::integer as failing,
    coalesce(sum(mended.minutes), 0)::integer as minutes,
    count(${once} life.id) filter (where machine.entered_on > life.since)::integer as entered_later`;
}

/** Machines beside their repairs, at the same age where ages are asked. */
const beside = sql`life join machine on machine.id = life.id
  left join (select id, age, count(*) as repairs, sum(minutes) as minutes from repaired group by id, age) as mended
    on mended.id = life.id and mended.age is not distinct from life.age`;

const keys: Record<Division, { key: RawBuilder<unknown>; besides: RawBuilder<unknown> }> = {
  kind: { key: sql`machine.kind`, besides: sql`null::text` },
  maker: { key: sql`machine.maker`, besides: sql`null::text` },
  model: { key: sql`machine.model`, besides: sql`machine.maker` },
  age: { key: sql`life.age::text`, besides: sql`null::text` },
  site: { key: sql`machine.site_id::text`, besides: sql`machine.customer_id::text` },
  customer: { key: sql`machine.customer_id::text`, besides: sql`null::text` },
};

/** Most repairs first. One scan of the machines, of their changes of status, and of the period's repairs. */
export async function failuresBy(tx: Tx, asked: Asked, { by, most }: { by: Division; most: number }) {
  const { key, besides } = keys[by];
  const grouped = sql`select ${key} as key, ${besides} as besides, ${counts(asked)} from ${beside}
    group by 1, 2 order by repairs desc, devices desc, 1 limit ${most + 1}`;
  const { name, context } = namesFor(tx, by);
  const query = sql<CountedGroup>`with ${servedMachines(tx, asked)}
    select grouped.*, ${name} as name, ${context} as context from (${grouped}) as grouped`;
  return answer(tx, query);
}

/** Over all of them. */
export async function failuresInAll(tx: Tx, asked: Asked): Promise<Counted> {
  const query = sql<Counted>`with ${servedMachines(tx, asked)} select ${counts(asked)} from ${beside}`;
  const [total] = await answer(tx, query);
  return { ...nothing, ...total, deviceYears: total?.deviceYears ?? 0 };
}

const nothing: Counted = { devices: 0, deviceYears: 0, repairs: 0, failing: 0, minutes: 0, enteredLater: 0 };

/** With the memory and the reading in order that reports ask for as well (docs/decisions/0014). */
async function answer<Row>(tx: Tx, query: RawBuilder<Row>): Promise<Row[]> {
  const [, , rows] = await Promise.all([
    tx.run(statement(sql`set local work_mem = '32MB'`)),
    tx.run(statement(sql`set local random_page_cost = 1.1`)),
    tx.rows(plannedAnew(statement(query))),
  ]);
  return rows;
}

function namesFor(tx: Tx, by: Division): { name: RawBuilder<unknown>; context: RawBuilder<unknown> } {
  const named = (table: string, id: string) => sql`(select name from ${sql.table(table)} said
    where said.tenant_id = ${tx.tenantId} and said.id = ${sql.ref(`grouped.${id}`)}::uuid)`;
  const none = sql`null::text`;
  switch (by) {
    case 'kind':
      return {
        name: sql`(select name from code_item said where said.tenant_id = ${tx.tenantId} and said.list = 'asset_kind'
          and said.code = grouped.key)`,
        context: none,
      };
    case 'customer':
      return { name: named('customer', 'key'), context: none };
    case 'site':
      return { name: named('site', 'key'), context: named('customer', 'besides') };
    case 'model':
      return { name: sql`grouped.key`, context: sql`grouped.besides` };
    default:
      return { name: sql`grouped.key`, context: none };
  }
}
