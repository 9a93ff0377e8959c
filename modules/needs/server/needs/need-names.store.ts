import type { RawBuilder } from 'kysely';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** What a key is called, looked up once a row of a report or of a list's page. */
type Name = (tx: Tx, key: RawBuilder<unknown>) => RawBuilder<string | null>;

export const customerName: Name = (tx, key) =>
  sql`(select name from customer where tenant_id = ${tx.tenantId} and id = ${key})`;
export const contactName: Name = (tx, key) =>
  sql`(select name from contact where tenant_id = ${tx.tenantId} and id = ${key})`;
export const staffName: Name = (tx, key) =>
  sql`(select name from staff_member where tenant_id = ${tx.tenantId} and id = ${key})`;
/** Null where the ticket is behind the reader's walls. */
export const ticketNumber: Name = (tx, key) =>
  sql`(select coalesce(number, foreign_number) from ticket where tenant_id = ${tx.tenantId} and id = ${key})`;
export const ticketStatus: Name = (tx, key) =>
  sql`(select status from ticket where tenant_id = ${tx.tenantId} and id = ${key})`;
