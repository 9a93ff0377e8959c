import type { RawBuilder } from 'kysely';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Joined } from '../../../../platform/module/fact-table.ts';
import type { TicketDimension } from '../../ticket-measure.contract.ts';

type Key = RawBuilder<string | null>;
type Condition = RawBuilder<boolean>;

/**
 * What a ticket is divided by (RPT-02): a column of its row `ticket`, or of what a column of it leads to. Said once: the
 * report joins what is led to, the list behind a figure asks for it by a sub-select.
 */
export interface TicketKey {
  key: Key;
  /** The table has a column `id`, and at most one row for each unless the key is multiple. */
  over?: { as: string; id: RawBuilder<unknown>; table(tx: Tx): RawBuilder<unknown> };
}

const plain = (column: string): TicketKey => ({ key: sql.ref(`ticket.${column}`) });

function led(over: NonNullable<TicketKey['over']>) {
  return (column: string): TicketKey => ({ key: sql.ref(`${over.as}.${column}`), over });
}

const ofCaller = led({
  as: 'caller_of',
  id: sql`ticket.caller_id`,
  table: (tx) => sql`(select id, department_id from contact where tenant_id = ${tx.tenantId})`,
});
const ofSite = led({
  as: 'site_of',
  id: sql`ticket.site_id`,
  table: (tx) => sql`(select id, region from site where tenant_id = ${tx.tenantId})`,
});
const ofMachine = led({
  as: 'machine_of',
  id: sql`ticket.asset_id`,
  table: (tx) => sql`(select id, kind, maker, model from asset where tenant_id = ${tx.tenantId})`,
});
const ofTeam = led({
  as: 'team_of',
  id: sql`ticket.team_id`,
  table: (tx) => sql`(select id, line::text as line from team where tenant_id = ${tx.tenantId})`,
});
const ofCustomer = led({
  as: 'customer_of',
  id: sql`ticket.customer_id`,
  table: (tx) => sql`(select id, industry, custom from customer where tenant_id = ${tx.tenantId})`,
});
const tagged = led({
  as: 'customer_tag_of',
  id: sql`ticket.customer_id`,
  table: (tx) => sql`(select id, unnest(tags) as tag from customer where tenant_id = ${tx.tenantId})`,
});
const escalated = led({
  as: 'escalation_of',
  id: sql`ticket.id`,
  table: (tx) =>
    sql`(select distinct on (ticket_id) ticket_id as id, kind from ticket_escalation
      where tenant_id = ${tx.tenantId} order by ticket_id, number desc)`,
});
const inTree = led({ as: 'level_of', id: sql`ticket.category_id`, table: categoryLevels });

export const ticketKeys: Record<TicketDimension, TicketKey> = {
  priority: plain('priority'),
  category: plain('category_id'),
  category_1: inTree('first'),
  category_2: inTree('second'),
  category_3: inTree('third'),
  customer: plain('customer_id'),
  industry: ofCustomer('industry'),
  customer_tag: tagged('tag'),
  site: plain('site_id'),
  region: ofSite('region'),
  department: ofCaller('department_id'),
  caller: plain('caller_id'),
  asset: plain('asset_id'),
  asset_kind: ofMachine('kind'),
  asset_maker: ofMachine('maker'),
  asset_model: ofMachine('model'),
  team: plain('team_id'),
  line: ofTeam('line'),
  assignee: plain('assignee_id'),
  owner: plain('owner_id'),
  first_responder: plain('first_responder_id'),
  recorder: plain('recorder_id'),
  channel: plain('channel'),
  kind: plain('kind'),
  status: plain('status'),
  impact: plain('impact'),
  urgency: plain('urgency'),
  resolution_code: plain('resolution_code'),
  handling_mode: plain('handling_mode'),
  escalation_kind: escalated('kind'),
};

/** Of a provider's own field: of the ticket itself (`custom.<key>`), or of its customer (`customer.<key>`). */
export function ownKey(code: string): TicketKey {
  const [noun, name = ''] = code.split('.');
  if (noun === 'custom') return { key: sql`ticket.custom ->> ${name}` };
  return { ...ofCustomer('custom'), key: sql`customer_of.custom ->> ${name}` };
}

/** What a report joins for the key. */
export function joinedFor({ over }: TicketKey): Pick<{ joined: Joined }, 'joined'> | undefined {
  if (!over) return undefined;
  const { as, id, table } = over;
  return {
    joined: { as, join: (tx) => sql`left join ${table(tx)} as ${sql.ref(as)} on ${sql.ref(`${as}.id`)} = ${id}` },
  };
}

/** Those whose key it is; of several, one of whose keys it is. */
export function hasKey(tx: Tx, { key, over }: TicketKey, value: string): Condition {
  return over ? sql`${over.id} in ${thoseWith(tx, over, sql`${key} = ${value}`)}` : sql`${key} = ${value}`;
}

/** Those that have none. */
export function lacksKey(tx: Tx, { key, over }: TicketKey): Condition {
  if (!over) return sql`${key} is null`;
  return sql`(${over.id} is null or ${over.id} not in ${thoseWith(tx, over, sql`${key} is not null`)})`;
}

/** Asked for once, and hashed: what is led to is far less than the tickets. */
function thoseWith(tx: Tx, { as, table }: NonNullable<TicketKey['over']>, condition: RawBuilder<unknown>) {
  return sql`(select ${sql.ref(`${as}.id`)} from ${table(tx)} as ${sql.ref(as)} where ${condition})`;
}

/** Each category with those above it, itself included, by their depth in the tree. */
function categoryLevels(tx: Tx): RawBuilder<unknown> {
  return sql`(with recursive level (id, first, second, third, depth) as (
      select id, id, null::uuid, null::uuid, 1 from category where tenant_id = ${tx.tenantId} and parent_id is null
      union all
      select child.id, level.first, case when depth = 1 then child.id else level.second end,
        case when depth = 2 then child.id else level.third end, depth + 1
      from category as child join level on child.parent_id = level.id where child.tenant_id = ${tx.tenantId}
    ) select id, first, second, third from level)`;
}

/** What a report's period can be of. */
export const ticketTimes = {
  recorded: sql<Instant>`ticket.recorded_at`,
  resolved: sql<Instant | null>`ticket.resolved_at`,
};
