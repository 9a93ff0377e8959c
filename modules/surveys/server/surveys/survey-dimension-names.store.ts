import type { RawBuilder } from 'kysely';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** What a key is called, looked up once a row of a report or of a list's page. */
type Name = (tx: Tx, key: RawBuilder<string>) => RawBuilder<string | null>;

export const customerName: Name = (tx, key) =>
  sql`(select name from customer where tenant_id = ${tx.tenantId} and id = ${key})`;
export const contactName: Name = (tx, key) =>
  sql`(select name from contact where tenant_id = ${tx.tenantId} and id = ${key})`;
export const categoryPath: Name = (tx, key) =>
  sql`(select path from category where tenant_id = ${tx.tenantId} and id = ${key})`;
export const staffName: Name = (tx, key) =>
  sql`(select name from staff_member where tenant_id = ${tx.tenantId} and id = ${key})`;
export const teamName: Name = (tx, key) =>
  sql`(select name from team where tenant_id = ${tx.tenantId} and id = ${key})`;
export const siteName: Name = (tx, key) =>
  sql`(select name from site where tenant_id = ${tx.tenantId} and id = ${key})`;
/** Several customers have a head office. */
export const customerOfSite: Name = (tx, key) =>
  sql`(select customer.name from site
    join customer on customer.tenant_id = site.tenant_id and customer.id = site.customer_id
    where site.tenant_id = ${tx.tenantId} and site.id = ${key})`;
