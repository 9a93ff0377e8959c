import type { RawBuilder } from 'kysely';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** What a key of a report is called, looked up once a row of it. */
type Name = (tx: Tx, key: RawBuilder<string>) => RawBuilder<string | null>;

export const customerName: Name = (tx, key) =>
  sql`(select name from customer where tenant_id = ${tx.tenantId} and id = ${key})`;
export const staffName: Name = (tx, key) =>
  sql`(select name from staff_member where tenant_id = ${tx.tenantId} and id = ${key})`;
export const hotlineName: Name = (tx, key) =>
  sql`(select name from hotline where tenant_id = ${tx.tenantId} and id = ${key})`;
