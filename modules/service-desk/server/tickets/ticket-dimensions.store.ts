import type { RawBuilder } from 'kysely';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TicketDimension } from '../../ticket-measure.contract.ts';

type Key = RawBuilder<string | null>;

/** What tickets are divided by, over the row `ticket`; null: not known. */
export const ticketDimensionColumns: Record<TicketDimension, Key> = {
  month: sql`ticket.recorded_at`,
  priority: sql`ticket.priority`,
  category: sql`ticket.category_id`,
  customer: sql`ticket.customer_id`,
  site: sql`ticket.site_id`,
  asset_kind: sql`(select asset.kind from asset
    where asset.tenant_id = ticket.tenant_id and asset.id = ticket.asset_id)`,
  team: sql`ticket.team_id`,
  assignee: sql`ticket.assignee_id`,
  channel: sql`ticket.channel`,
  kind: sql`ticket.kind`,
  status: sql`ticket.status`,
  resolution_code: sql`ticket.resolution_code`,
  handling_mode: sql`ticket.handling_mode`,
};

/** What a key is called, looked up once a row of the report or of a list's page. */
type Name = (tx: Tx, key: RawBuilder<string>) => Key;

export const categoryPath: Name = (tx, key) =>
  sql`(select path from category where tenant_id = ${tx.tenantId} and id = ${key})`;
export const customerName: Name = (tx, key) =>
  sql`(select name from customer where tenant_id = ${tx.tenantId} and id = ${key})`;
export const customerShortName: Name = (tx, key) =>
  sql`(select short_name from customer where tenant_id = ${tx.tenantId} and id = ${key})`;
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

export const assetNumber: Name = (tx, key) =>
  sql`(select number from asset where tenant_id = ${tx.tenantId} and id = ${key})`;
export const assetName: Name = (tx, key) =>
  sql`(select name from asset where tenant_id = ${tx.tenantId} and id = ${key})`;

/** The provider's own name of a code; null: it is called as delivered. */
export function codeName(list: string): Name {
  return (tx, key) =>
    sql`(select name from code_item where tenant_id = ${tx.tenantId} and list = ${list} and code = ${key})`;
}
