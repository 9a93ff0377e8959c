import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import type { CustomerFields } from '../customers/customer.store.ts';

export interface CustomerState extends CustomerFields {
  id: Id;
  customerId: Id;
  custom: CustomValues;
}

interface Sought {
  ids?: readonly Id[];
  creditCodes?: readonly string[];
  names?: readonly string[];
}

/** By id, credit code, or name in full or for short; none that were merged into others. */
export async function customersSought(
  tx: Tx,
  { ids = [], creditCodes = [], names = [] }: Sought,
): Promise<(CustomerState & { revision: number })[]> {
  return tx.rows(
    statement(sql<CustomerState & { revision: number }>`
      select id, id as "customerId", name, short_name as "shortName", status, industry,
        account_manager_id as "accountManagerId", parent_id as "parentId", credit_code as "creditCode",
        tax_number as "taxNumber", address, mailing_address as "mailingAddress", phone, fax, bank_name as "bankName",
        bank_account_name as "bankAccountName", bank_account_number as "bankAccountNumber", tags, note, custom, revision
      from customer
      where tenant_id = ${tx.tenantId} and merged_into_id is null and (id = any (${[...ids]}::uuid[])
        or credit_code = any (${[...creditCodes]}::text[]) or name = any (${[...names]}::text[]))
      order by created_at, id`),
  );
}

const columns = sql.raw(`id, name, short_name, status, industry, account_manager_id, parent_id, credit_code, tax_number,
  address, mailing_address, phone, fax, bank_name, bank_account_name, bank_account_number, tags, note, custom`);

/** The rows as a table, tags and own fields as they are kept. */
function given(rows: readonly CustomerState[]) {
  return sql`(
    select id, name, "shortName" as short_name, status, industry, "accountManagerId" as account_manager_id,
      "parentId" as parent_id, "creditCode" as credit_code, "taxNumber" as tax_number, address,
      "mailingAddress" as mailing_address, phone, fax, "bankName" as bank_name, "bankAccountName" as bank_account_name,
      "bankAccountNumber" as bank_account_number, array(select jsonb_array_elements_text(tags)) as tags, note, custom
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      id uuid, name text, "shortName" text, status text, industry text, "accountManagerId" uuid, "parentId" uuid,
      "creditCode" text, "taxNumber" text, address text, "mailingAddress" text, phone text, fax text, "bankName" text,
      "bankAccountName" text, "bankAccountNumber" text, tags jsonb, note text, custom jsonb)
  )`;
}

export async function insertCustomers(tx: Tx, rows: readonly CustomerState[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.run(
    statement(sql`
      insert into customer (tenant_id, ${columns}, created_at)
      select ${tx.tenantId}::uuid, given.*, ${tx.now}::timestamptz from ${given(rows)} as given`),
  );
}

/** Writes all fields of all rows. */
export async function updateCustomers(tx: Tx, rows: readonly CustomerState[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.run(
    statement(sql`
      update customer set (${columns}) = (
        given.id, given.name, given.short_name, given.status, given.industry, given.account_manager_id, given.parent_id,
        given.credit_code, given.tax_number, given.address, given.mailing_address, given.phone, given.fax,
        given.bank_name, given.bank_account_name, given.bank_account_number, given.tags, given.note, given.custom
      ), revision = customer.revision + 1
      from ${given(rows)} as given
      where customer.tenant_id = ${tx.tenantId} and customer.id = given.id`),
  );
}
