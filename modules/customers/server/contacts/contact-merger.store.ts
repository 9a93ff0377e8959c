import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { doubleReasons } from '../../contact-merger.contract.ts';

/**
 * Marks the double as one, and those that were merged into it: all lead to who is kept. Custom values and the person
 * that the kept contact lacks are the double's. `freesNumber`: its employee number goes over, and can stand in one contact only.
 */
export async function markMerged(
  tx: Tx,
  { doubleId, keptId, freesNumber }: { doubleId: Id; keptId: Id; freesNumber: boolean },
): Promise<void> {
  await tx.run(
    statement(sql`
      update contact as kept set
        custom = double.custom || kept.custom, person_id = coalesce(kept.person_id, double.person_id)
      from contact as double
      where kept.tenant_id = ${tx.tenantId} and kept.id = ${keptId}
        and double.tenant_id = ${tx.tenantId} and double.id = ${doubleId}`),
  );
  await tx.run(
    statement(sql`
      update contact set
        merged_into_id = ${keptId}::uuid, person_id = null, revision = revision + 1,
        retired_at = coalesce(retired_at, ${tx.now}::timestamptz),
        employee_number = case when ${freesNumber}::boolean and id = ${doubleId}::uuid then null else employee_number end
      where tenant_id = ${tx.tenantId} and (id = ${doubleId}::uuid or merged_into_id = ${doubleId}::uuid)`),
  );
}

/** Contacts that were merged into this one; the personal facts that they came with are still in them. */
export async function doublesOf(tx: Tx, keptId: Id): Promise<Id[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('contact')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('mergedIntoId', '=', keptId),
  );
  return rows.map(({ id }) => id);
}

export interface LikelyDouble {
  keptId: Id;
  doubleId: Id;
  reasons: (typeof doubleReasons)[number][];
}

/**
 * Contacts in use that share a mobile number, an e-mail address, or name and department with one that was entered
 * before; each beside the first of them, the newest first, at most `most`.
 */
export function likelyDoubles(tx: Tx, customerId: Id, most: number): Promise<LikelyDouble[]> {
  const sharing = (reason: LikelyDouble['reasons'][number], by: string, isKnown: string) => sql`
    select id, ${reason}::text as reason, first_value(id) over (partition by ${sql.raw(by)} order by created_at, id) as first
    from living where ${sql.raw(isKnown)}`;
  return tx.rows(
    statement(sql<LikelyDouble>`
      with living as materialized (
        select id, name, department_id, mobile, email, created_at from contact
        where tenant_id = ${tx.tenantId} and customer_id = ${customerId} and retired_at is null and erased_at is null
      ), met as (
        ${sharing('mobile', 'mobile', 'mobile is not null')}
        union all ${sharing('email', 'email', 'email is not null')}
        union all ${sharing('name', 'name, department_id', 'true')}
      )
      select first as "keptId", id as "doubleId", array_agg(reason order by reason) as reasons
      from met where id <> first group by first, id order by id desc limit ${most}`),
  );
}

export interface LikelyContact {
  id: Id;
  name: string;
  employeeNumber: string | null;
  department: string | null;
  mobile: string | null;
  email: string | null;
  createdAt: Instant;
}

export function likelyContacts(tx: Tx, ids: readonly Id[]): Promise<LikelyContact[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('contact')
      .leftJoin('department', (join) =>
        join.onRef('department.tenantId', '=', 'contact.tenantId').onRef('department.id', '=', 'contact.departmentId'),
      )
      .select(['contact.id', 'contact.name', 'employeeNumber', 'department.name as department', 'mobile', 'email'])
      .select('contact.createdAt')
      .where('contact.tenantId', '=', tx.tenantId)
      .where('contact.id', '=', sql<Id>`any(${ids}::uuid[])`),
  );
}
