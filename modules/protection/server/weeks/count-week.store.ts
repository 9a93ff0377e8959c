import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { WeekFigures } from '../../protection-week.contract.ts';
import { isComputer, isInUse } from '../machines.store.ts';
import { ageOn, stateOn } from '../states/protection.store.ts';

/** How the machines of customers stand on this day: a row for each of those that have any. */
function counted(tx: Tx, { today, customerId }: { today: Day; customerId: Id | null }) {
  return sql`
    select customer_id, count(*)::integer as machines,
      (count(*) filter (where state in ('protected', 'outdated')))::integer as protected,
      (count(*) filter (where state in ('protected', 'outdated') and age <= 3))::integer as age3,
      (count(*) filter (where state in ('protected', 'outdated') and age between 4 and 7))::integer as age7,
      (count(*) filter (where state in ('protected', 'outdated') and age between 8 and 30))::integer as age30,
      (count(*) filter (where state in ('protected', 'outdated') and age > 30))::integer as age_over,
      (count(*) filter (where state in ('protected', 'outdated') and age is null))::integer as age_unknown,
      (count(*) filter (where missing_patches > 0))::integer as unpatched,
      (count(*) filter (where patch_at is null))::integer as patches_unknown,
      coalesce(array_agg(id order by id) filter (where state in ('unknown', 'none', 'off')), '{}') as without_ids
    from (
      select asset.id, asset.customer_id, known.missing_patches, known.patch_at,
        ${stateOn(today)} as state, ${ageOn(today)} as age
      from asset left join protection_state known
        on known.tenant_id = asset.tenant_id and known.asset_id = asset.id
      where asset.tenant_id = ${tx.tenantId} and (${customerId}::uuid is null or asset.customer_id = ${customerId}::uuid)
        and ${isInUse} and (${isComputer()} or known.asset_id is not null)
    ) machine
    where state <> 'exempt'
    group by customer_id`;
}

/** As it is at this moment; undefined: the customer has no machine that needs protection. */
export async function countNow(tx: Tx, { customerId, today }: { customerId: Id; today: Day }) {
  const row = await tx.first(
    statement(sql<WeekFigures>`
      select ${tx.now}::timestamptz as counted_at, machines, protected, cardinality(without_ids) as without,
        age3, age7, age30, age_over, age_unknown, unpatched, patches_unknown
      from (${counted(tx, { today, customerId })}) counted`),
  );
  return row;
}

/** Keeps how the machines of all customers stand in the week; harmless twice. */
export async function keepWeek(tx: Tx, { weekOn, today }: { weekOn: Day; today: Day }): Promise<void> {
  await tx.run(
    statement(sql`
      insert into protection_week (tenant_id, customer_id, week_on, counted_at, machines, protected,
        age3, age7, age30, age_over, age_unknown, unpatched, patches_unknown, without_ids)
      select ${tx.tenantId}::uuid, customer_id, ${weekOn}::date, ${tx.now}::timestamptz, machines, protected,
        age3, age7, age30, age_over, age_unknown, unpatched, patches_unknown, without_ids
      from (${counted(tx, { today, customerId: null })}) counted
      on conflict (tenant_id, customer_id, week_on) do update set counted_at = excluded.counted_at,
        machines = excluded.machines, protected = excluded.protected, age3 = excluded.age3, age7 = excluded.age7,
        age30 = excluded.age30, age_over = excluded.age_over, age_unknown = excluded.age_unknown,
        unpatched = excluded.unpatched, patches_unknown = excluded.patches_unknown, without_ids = excluded.without_ids`),
  );
}
