import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Belongings, SameNumber } from './customer-merger.rules.ts';

/** What a customer has that another may have too, retired ones included. */
export async function belongingsOf(tx: Tx, customerId: Id): Promise<Belongings> {
  const sites = await tx.rows(
    sqlBuilder
      .selectFrom('site')
      .select(['id', 'name', 'foreignKey', 'retiredAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId),
  );
  const rooms = await tx.rows(
    sqlBuilder
      .selectFrom('room')
      .select(['id', 'siteId', 'floor', 'name', 'retiredAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId),
  );
  const departments = await tx.rows(
    sqlBuilder
      .selectFrom('department')
      .select(['id', 'parentId', 'name', 'foreignKey', 'retiredAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId),
  );
  const systems = await tx.rows(
    sqlBuilder
      .selectFrom('customerSystem')
      .select(['id', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId),
  );
  return { sites, rooms, departments, systems };
}

interface Customers {
  from: Id;
  into: Id;
}

/** Contacts of both with the same employee number. Served by the unique index over it. */
export function sameNumbers(tx: Tx, { from, into }: Customers): Promise<SameNumber[]> {
  return tx.rows(
    statement(sql<SameNumber>`
      select kept.employee_number as "employeeNumber", kept.id as "keptId", kept.name as "keptName",
        kept.retired_at is null as "keptInUse", double.id as "doubleId", double.name as "doubleName",
        double.retired_at is null as "doubleInUse"
      from contact as kept
      join contact as double on double.tenant_id = ${tx.tenantId} and double.customer_id = ${from}
        and double.employee_number = kept.employee_number
      where kept.tenant_id = ${tx.tenantId} and kept.customer_id = ${into}
      order by kept.employee_number`),
  );
}

/** The double's contacts lose the employee numbers and import keys that the other's have. */
export async function freeContactKeys(tx: Tx, { from, into }: Customers): Promise<void> {
  const taken = (column: 'employee_number' | 'foreign_key') => sql`
    update contact as own set ${sql.ref(column)} = null, revision = revision + 1
    where tenant_id = ${tx.tenantId} and customer_id = ${from} and exists (
      select from contact as other where other.tenant_id = ${tx.tenantId} and other.customer_id = ${into}
        and other.${sql.ref(column)} = own.${sql.ref(column)})`;
  await tx.run(statement(taken('employee_number')));
  await tx.run(statement(taken('foreign_key')));
}

/** The double's sites and departments lose the import keys that the other's have. */
export async function freePlaceKeys(tx: Tx, { from, into }: Customers): Promise<void> {
  for (const table of ['site', 'department'] as const) {
    await tx.run(
      statement(sql`
        update ${sql.table(table)} as own set foreign_key = null
        where tenant_id = ${tx.tenantId} and customer_id = ${from} and exists (
          select from ${sql.table(table)} as other where other.tenant_id = ${tx.tenantId} and other.customer_id = ${into}
            and other.foreign_key = own.foreign_key)`),
    );
  }
}

/** What the kept site doesn't say, the double's of the same name does. */
export async function fillSites(tx: Tx, pairs: readonly { from: Id; into: Id }[]): Promise<void> {
  const [from, into] = [pairs.map((pair) => pair.from), pairs.map((pair) => pair.into)];
  await tx.run(
    statement(sql`
      update site as kept set address = coalesce(kept.address, double.address), region = coalesce(kept.region, double.region),
        opening_hours = coalesce(kept.opening_hours, double.opening_hours),
        access_note = coalesce(kept.access_note, double.access_note), hazards = coalesce(kept.hazards, double.hazards),
        protection = coalesce(kept.protection, double.protection),
        latitude = case when kept.latitude is null then double.latitude else kept.latitude end,
        longitude = case when kept.latitude is null then double.longitude else kept.longitude end,
        revision = kept.revision + 1
      from unnest(${from}::uuid[], ${into}::uuid[]) as pair (from_id, into_id), site as double
      where kept.tenant_id = ${tx.tenantId} and kept.id = pair.into_id
        and double.tenant_id = ${tx.tenantId} and double.id = pair.from_id`),
  );
}

/** Sets rows in or out of use. */
export async function setUse(
  tx: Tx,
  table: 'site' | 'room' | 'department',
  { ids, isRetired }: { ids: readonly Id[]; isRetired: boolean },
): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(
    sqlBuilder
      .updateTable(table)
      .set((row) => ({ retiredAt: isRetired ? tx.now : null, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', sql<Id>`any(${[...ids]}::uuid[])`),
  );
}

export async function renameSystems(tx: Tx, systems: readonly { id: Id; name: string }[]): Promise<void> {
  const [ids, names] = [systems.map(({ id }) => id), systems.map(({ name }) => name)];
  await tx.run(
    statement(sql`
      update customer_system set name = given.name, revision = revision + 1
      from unnest(${ids}::uuid[], ${names}::text[]) as given (id, name)
      where customer_system.tenant_id = ${tx.tenantId} and customer_system.id = given.id`),
  );
}

/** Customers below the double stand below the other; what was merged into the double leads to the other; own fields fill up. */
export async function leadToKept(tx: Tx, { from, into }: Customers): Promise<void> {
  const own = sql`tenant_id = ${tx.tenantId}`;
  await tx.run(
    statement(
      sql`update customer set parent_id = ${into}, revision = revision + 1 where ${own} and parent_id = ${from}`,
    ),
  );
  await tx.run(statement(sql`update customer set merged_into_id = ${into} where ${own} and merged_into_id = ${from}`));
  await tx.run(
    statement(sql`
      update customer as kept set custom = double.custom || kept.custom from customer as double
      where kept.tenant_id = ${tx.tenantId} and kept.id = ${into}
        and double.tenant_id = ${tx.tenantId} and double.id = ${from}`),
  );
}

/** Moves every row of the double (`merge_customer_rows`); answers with how many. */
export async function moveRows(
  tx: Tx,
  { from, into }: Customers,
  pairs: readonly { from: { id: Id }; into: { id: Id } }[],
): Promise<number> {
  const [replaced, replacing] = [pairs.map((pair) => pair.from.id), pairs.map((pair) => pair.into.id)];
  const row = await tx.first(
    statement(sql<{ moved: string }>`
      select merge_customer_rows(${from}::uuid, ${into}::uuid, ${replaced}::uuid[], ${replacing}::uuid[]) as moved`),
  );
  return Number(row?.moved ?? 0);
}

/** Limited staff who saw one of the two see both: the log of the double stays with it. */
export async function shareStaffCustomers(tx: Tx, { from, into }: Customers): Promise<void> {
  await tx.run(
    statement(sql`
      insert into staff_customer (tenant_id, staff_id, customer_id)
      select distinct ${tx.tenantId}::uuid, known.staff_id, both_of.id
      from staff_customer as known, unnest(${[from, into]}::uuid[]) as both_of (id)
      where known.tenant_id = ${tx.tenantId} and known.customer_id = any (${[from, into]}::uuid[])
      on conflict do nothing`),
  );
}
