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
  customerIds: readonly Id[];
  numbers: readonly string[];
  mobiles: readonly string[];
  /** Of rows that say neither. */
  names: readonly string[];
}

type Met = KnownContact & { mergedIntoId: Id | null };

/**
 * Who may be meant, by number, mobile number or name, oldest first; of a double, whom it was merged into, under the
 * double's number. Erased people are nobody any more. Lists in place of joins: a table that is being filled has no
 * statistics yet, and a plan made for an empty one would read it once a row.
 */
export async function contactsSought(
  tx: Tx,
  { customerIds, numbers, mobiles, names }: Sought,
): Promise<FoundContact[]> {
  const met = await tx.rows(
    statement(sql<Met>`
      select ${wholeContact}, c.merged_into_id from contact c
      where c.tenant_id = ${tx.tenantId} and c.customer_id = any(${customerIds}::uuid[]) and c.erased_at is null
        and (c.employee_number = any(${numbers}::text[]) or c.mobile = any(${mobiles}::text[])
          or c.name = any(${names}::text[]))
      order by c.created_at, c.id`),
  );
  const keptIds = met.flatMap(({ mergedIntoId }) => mergedIntoId ?? []);
  const kept = new Map((await contactsByIds(tx, keptIds)).map((contact) => [contact.id, contact]));
  return met.flatMap(({ mergedIntoId, ...contact }) => {
    const meant = mergedIntoId === null ? contact : kept.get(mergedIntoId);
    return meant ? [{ ...meant, soughtNumber: contact.employeeNumber }] : [];
  });
}

export interface FoundContact extends KnownContact {
  /** Under which it was found, if it was a double's. */
  soughtNumber: string | null;
}

async function contactsByIds(tx: Tx, ids: readonly Id[]): Promise<KnownContact[]> {
  if (ids.length === 0) return [];
  return tx.rows(
    statement(sql<KnownContact>`
      select ${wholeContact} from contact c
      where c.tenant_id = ${tx.tenantId} and c.id = any(${ids}::uuid[]) and c.erased_at is null`),
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

/** Of contacts with an account, to whom the addresses would be given: those whose address somebody else signs in with. */
export async function whoseAddressIsTaken(
  tx: Tx,
  given: readonly { id: Id; email: string }[],
): Promise<ReadonlySet<Id>> {
  if (given.length === 0) return new Set();
  const rows = await tx.rows(
    statement(sql<{ id: Id }>`
      select own.subject_id as id from ${unnested(given, { id: 'uuid', email: 'text' })} as given (id, email)
      join sign_in_account own on own.tenant_id = ${tx.tenantId} and own.kind = 'contact' and own.subject_id = given.id
        and own.disabled_at is null
      join sign_in_account other on other.tenant_id = ${tx.tenantId} and other.email = given.email
        and other.id <> own.id`),
  );
  return new Set(rows.map(({ id }) => id));
}

export interface NamedRecord {
  id: Id;
  customerId: Id;
  name: string;
}

export interface NamedCustomer {
  id: Id;
  name: string;
  shortName: string | null;
  /** Nobody is served there any more. */
  isEnded: boolean;
}

/** Customers called so, by their name or short name. */
export function customersCalled(tx: Tx, names: readonly string[]): Promise<NamedCustomer[]> {
  return tx.rows(
    statement(sql<NamedCustomer>`
      select id, name, short_name, status = 'ended' as is_ended from customer
      where tenant_id = ${tx.tenantId} and (name = any(${names}::text[]) or short_name = any(${names}::text[]))
        and merged_into_id is null
      order by created_at, id`),
  );
}

/** Of customers that are served. */
export async function allCustomerNames(tx: Tx): Promise<string[]> {
  const rows = await tx.rows(
    statement(sql<{ name: string }>`
      select name from customer where tenant_id = ${tx.tenantId} and merged_into_id is null
        and status <> 'ended' order by id limit 5000`),
  );
  return rows.map(({ name }) => name);
}

/** Sites in use of these customers that are called so. */
export function sitesCalled(tx: Tx, customerIds: readonly Id[], names: readonly string[]): Promise<NamedRecord[]> {
  return tx.rows(
    statement(sql<NamedRecord>`
      select id, customer_id, name from site
      where tenant_id = ${tx.tenantId} and customer_id = any(${customerIds}::uuid[]) and name = any(${names}::text[])
        and retired_at is null`),
  );
}

/** Names of sites in use of these customers, of no more than these many. */
export function siteNames(tx: Tx, customerIds: readonly Id[], most: number): Promise<NamedRecord[]> {
  return tx.rows(
    statement(sql<NamedRecord>`
      select id, customer_id, name from site
      where tenant_id = ${tx.tenantId} and customer_id = any(${customerIds}::uuid[]) and retired_at is null
      order by id limit ${most}`),
  );
}
