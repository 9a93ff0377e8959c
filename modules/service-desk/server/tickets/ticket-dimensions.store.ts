import type { RawBuilder } from 'kysely';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

type Key = RawBuilder<string | null>;

/** What a key is called, looked up once a row of the report or of a list's page. */
type Name = (tx: Tx, key: RawBuilder<string>) => Key;

export const categoryPath: Name = (tx, key) =>
  sql`(select path from category where tenant_id = ${tx.tenantId} and id = ${key})`;
export const customerName: Name = (tx, key) =>
  sql`(select name from customer where tenant_id = ${tx.tenantId} and id = ${key})`;
export const siteName: Name = (tx, key) =>
  sql`(select name from site where tenant_id = ${tx.tenantId} and id = ${key})`;
/** Several customers have a head office. */
export const customerOfSite: Name = (tx, key) =>
  sql`(select customer.name from site
    join customer on customer.tenant_id = site.tenant_id and customer.id = site.customer_id
    where site.tenant_id = ${tx.tenantId} and site.id = ${key})`;
export const teamName: Name = (tx, key) =>
  sql`(select name from team where tenant_id = ${tx.tenantId} and id = ${key})`;
export const staffName: Name = (tx, key) =>
  sql`(select name from staff_member where tenant_id = ${tx.tenantId} and id = ${key})`;

export const contactName: Name = (tx, key) =>
  sql`(select name from contact where tenant_id = ${tx.tenantId} and id = ${key})`;

export const departmentName: Name = (tx, key) =>
  sql`(select name from department where tenant_id = ${tx.tenantId} and id = ${key})`;
export const customerOfDepartment: Name = (tx, key) =>
  sql`(select customer.name from department
    join customer on customer.tenant_id = department.tenant_id and customer.id = department.customer_id
    where department.tenant_id = ${tx.tenantId} and department.id = ${key})`;
export const customerOfContact: Name = (tx, key) =>
  sql`(select customer.name from contact
    join customer on customer.tenant_id = contact.tenant_id and customer.id = contact.customer_id
    where contact.tenant_id = ${tx.tenantId} and contact.id = ${key})`;

export const assetNumber: Name = (tx, key) =>
  sql`(select number from asset where tenant_id = ${tx.tenantId} and id = ${key})`;
export const assetName: Name = (tx, key) =>
  sql`(select name from asset where tenant_id = ${tx.tenantId} and id = ${key})`;

/** The provider's own name of a code; null: it is called as delivered. */
export function codeName(list: string): Name {
  return (tx, key) =>
    sql`(select name from code_item where tenant_id = ${tx.tenantId} and list = ${list} and code = ${key})`;
}
