import type { Id } from '../../../../../kernel/id.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import { unnested } from '../../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ContactFields } from '../contact.rules.ts';

/** A contact as an import finds it. */
export interface KnownContact extends ContactFields {
  id: Id;
  customerId: Id;
  custom: Record<string, unknown>;
  retiredAt: Instant | null;
  revision: number;
}

const wholeContact = sql`c.id, c.customer_id, c.name, c.employee_number, c.department_id, c.position, c.phone, c.mobile,
  c.other_phone, c.email, c.site_id, c.seat, c.is_vip, c.language, c.preferred_channel, c.valid_from, c.valid_to, c.custom,
  c.retired_at, c.revision`;

export interface Sought {
  customerId: Id;
  employeeNumber: string | null;
  mobile: string | null;
  name: string | null;
}

/**
 * Who may be meant: by number, by mobile number, or by name, each within its customer; of a double, the one that was
 * kept. Erased people are nobody any more. Served by the unique index over numbers, contact_by_mobile, contact_by_name.
 */
export function contactsSought(
  tx: Tx,
  sought: readonly Sought[],
): Promise<(KnownContact & { soughtNumber: string | null })[]> {
  const given = sql`${unnested(sought, { customerId: 'uuid', employeeNumber: 'text', mobile: 'text', name: 'text' })}
    as given (customer_id, employee_number, mobile, name)`;
  const by = (column: 'employee_number' | 'mobile' | 'name') => {
    const named = sql.raw(column);
    return sql`select m.id, m.merged_into_id, m.employee_number from ${given} join contact m
      on m.tenant_id = ${tx.tenantId} and m.customer_id = given.customer_id and m.${named} = given.${named}`;
  };
  return tx.rows(
    statement(sql<KnownContact & { soughtNumber: string | null }>`
      with met as (${by('employee_number')} union ${by('mobile')} union ${by('name')})
      select ${wholeContact}, met.employee_number as sought_number
      from met join contact c on c.tenant_id = ${tx.tenantId} and c.id = coalesce(met.merged_into_id, met.id)
      where c.erased_at is null and c.merged_into_id is null
      order by c.created_at, c.id`),
  );
}

/** Held against other writers until the transaction ends. */
export function contactsForUndo(tx: Tx, ids: readonly Id[]): Promise<KnownContact[]> {
  return tx.rows(
    statement(sql<KnownContact>`
      select ${wholeContact} from contact c
      where c.tenant_id = ${tx.tenantId} and c.id = any(${ids}::uuid[]) and c.erased_at is null and c.merged_into_id is null
      for update`),
  );
}

export interface NamedRecord {
  id: Id;
  /** Of the customer itself, or that it belongs to. */
  customerId: Id;
  name: string;
  shortName: string | null;
}

/** Customers called so, by their name or short name. */
export function customersCalled(tx: Tx, names: readonly string[]): Promise<NamedRecord[]> {
  return tx.rows(
    statement(sql<NamedRecord>`
      select id, id as customer_id, name, short_name from customer
      where tenant_id = ${tx.tenantId} and (name = any(${names}::text[]) or short_name = any(${names}::text[]))
        and merged_into_id is null`),
  );
}

export async function allCustomerNames(tx: Tx): Promise<string[]> {
  const rows = await tx.rows(
    statement(sql<{ name: string }>`
      select name from customer where tenant_id = ${tx.tenantId} and merged_into_id is null order by id limit 5000`),
  );
  return rows.map(({ name }) => name);
}

/** Sites in use of these customers, for their names. */
export function sitesOfCustomers(tx: Tx, customerIds: readonly Id[]): Promise<NamedRecord[]> {
  return tx.rows(
    statement(sql<NamedRecord>`
      select id, customer_id, name, null::text as short_name from site
      where tenant_id = ${tx.tenantId} and customer_id = any(${customerIds}::uuid[]) and retired_at is null
      limit 20000`),
  );
}
