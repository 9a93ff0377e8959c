import type { RawBuilder } from 'kysely';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** What a key is called, looked up once a row of the report. */
type Name = (tx: Tx, key: RawBuilder<string>) => RawBuilder<string | null>;

export const customerName: Name = (tx, key) =>
  sql`(select name from customer where tenant_id = ${tx.tenantId} and id = ${key})`;

export const agreementName: Name = (tx, key) =>
  sql`(select name from agreement where tenant_id = ${tx.tenantId} and id = ${key})`;

/** Own kinds of clocks have a name; null: a delivered one, which a text says. */
export const clockKindName: Name = (tx, key) =>
  sql`(select name from clock_kind where tenant_id = ${tx.tenantId} and code = ${key})`;

/** The provider's own name of a code; null: it is called as delivered. */
export const excuseName: Name = (tx, key) =>
  sql`(select name from code_item where tenant_id = ${tx.tenantId} and list = 'breach_excuse' and code = ${key})`;

/** Its own name, else the priorities that it is for. */
export const lineName: Name = (tx, key) =>
  sql`(select concat_ws(' · ', ${agreementName(tx, sql.raw('line.agreement_id'))}, coalesce(line.name, ${linePriorities}))
    from agreement_line as line
    where line.tenant_id = ${tx.tenantId} and line.id = ${key})`;

/** Of two alike: in which version, and where in it. */
export const linePlace: Name = (tx, key) =>
  sql`(select 'v' || version.number || ' #' || line.position
    from agreement_line as line
    join agreement_version as version on version.tenant_id = line.tenant_id and version.id = line.version_id
    where line.tenant_id = ${tx.tenantId} and line.id = ${key})`;

const linePriorities = sql`(select string_agg(asked.priority, '/' order by asked.priority)
  from jsonb_array_elements_text(line.conditions -> 'priorities') as asked (priority))`;
