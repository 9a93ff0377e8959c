import type { RawBuilder } from 'kysely';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { HardwareAct } from '../../hardware-change.contract.ts';

export interface ChangesAsked {
  from: Instant;
  until: Instant;
  customerId?: Id | undefined;
  assetId?: Id | undefined;
  kind?: string | undefined;
  part?: readonly string[] | undefined;
  source?: readonly string[] | undefined;
}

export interface ChangedPartRow {
  id: Id;
  at: Instant;
  act: HardwareAct;
  customerId: Id;
  assetId: Id;
  part: string;
  slot: string | null;
  before: string | null;
  after: string | null;
  source: string;
  actorId: Id | null;
  ticketId: Id | null;
}

/**
 * What was changed in machines, as rows of one table: parts put in (in another's place where one was taken out of it at
 * the same time), parts taken out for good, and what the plate of a machine says. What a machine was first found with is
 * no change. Who it was says the log, which was written at the same instant. Served by asset_component_by_fitting,
 * asset_component_by_removal, asset_change_of_hardware; each probes the machine's own.
 */
export function changedParts(tx: Tx, asked: ChangesAsked): RawBuilder<ChangedPartRow> {
  const arms = [fitted, removed, changed].map(
    (arm) => sql`select * from (${arm(tx, asked)}) as change where ${suits(tx, asked)}`,
  );
  return sql<ChangedPartRow>`(${sql.join(arms, sql` union all `)})`;
}

/** The latest of them behind a place in their order: each of the three is read no further than a page. */
export function latestChangedParts(
  tx: Tx,
  asked: ChangesAsked,
  { after, most }: { after: { at: Instant; id: Id } | undefined; most: number },
): RawBuilder<ChangedPartRow> {
  const behind = after ? sql`and (at, id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``;
  const arms = [fitted, removed, changed].map(
    (arm) => sql`(select * from (${arm(tx, asked)}) as change where ${suits(tx, asked)} ${behind}
      order by at desc, id desc limit ${most})`,
  );
  return sql<ChangedPartRow>`(${sql.join(arms, sql` union all `)})`;
}

function suits(tx: Tx, { kind, part, source }: ChangesAsked): RawBuilder<boolean> {
  const conditions = [
    ...(part ? [sql`change.part = any(${[...part]}::text[])`] : []),
    ...(source ? [sql`change.source = any(${[...source]}::text[])`] : []),
    ...(kind === undefined
      ? []
      : [
          sql`(select machine.kind from asset machine where machine.tenant_id = ${tx.tenantId}
          and machine.id = change.asset_id) = ${kind}`,
        ]),
  ];
  return conditions.length > 0 ? sql<boolean>`(${sql.join(conditions, sql` and `)})` : sql<boolean>`true`;
}

const ofComponent = sql`component.customer_id, component.asset_id, component.kind as part, component.slot`;

function fitted(tx: Tx, asked: ChangesAsked) {
  const { actor } = tellers('fitted_at');
  return sql`select component.id, component.fitted_at as at, ${ofComponent},
      case when gone.name is null then 'fitted' else 'replaced' end as act, gone.name as before, ${named('component')} as after,
      component.source, ${actor} as actor_id, ${ticket('component')} as ticket_id
    from asset_component component left join lateral (
      select ${named('old')} as name from asset_component old
        where old.tenant_id = component.tenant_id and old.asset_id = component.asset_id and old.kind = component.kind
          and old.slot = component.slot and old.removed_at = component.fitted_at limit 1) as gone on true
    where component.tenant_id = ${tx.tenantId} and ${between('component.fitted_at', asked)} ${narrowed('component', asked)}
      and (select min(earlier.fitted_at) from asset_component earlier where earlier.tenant_id = component.tenant_id
        and earlier.asset_id = component.asset_id) < component.fitted_at`;
}

function removed(tx: Tx, asked: ChangesAsked) {
  const { actor, source } = tellers('removed_at');
  return sql`select component.id, component.removed_at as at, ${ofComponent},
      'removed' as act, ${named('component')} as before, null::text as after,
      coalesce(${source}, component.source) as source, ${actor} as actor_id, null::uuid as ticket_id
    from asset_component component
    where component.tenant_id = ${tx.tenantId} and component.removed_at is not null
      and ${between('component.removed_at', asked)} ${narrowed('component', asked)}
      and (select put.id from asset_component put where put.tenant_id = component.tenant_id
        and put.asset_id = component.asset_id and put.kind = component.kind and put.slot = component.slot
        and put.fitted_at = component.removed_at limit 1) is null`;
}

function changed(tx: Tx, asked: ChangesAsked) {
  const text = (value: string) =>
    sql`nullif(regexp_replace(${sql.ref(`component.${value}`)}::text, '["\\[\\]]', '', 'g'), 'null')`;
  return sql`select component.id, component.at, component.customer_id, component.asset_id, component.field as part,
      null::text as slot, 'changed' as act, ${text('before')} as before, ${text('after')} as after, component.source,
      case when component.actor_kind = 'staff' then component.actor_id end as actor_id, null::uuid as ticket_id
    from asset_change component
    where component.tenant_id = ${tx.tenantId} and component.field in ('maker', 'model', 'serialNumber', 'macAddresses')
      and ${text('before')} is not null and ${text('before')} <> ''
      and ${between('component.at', asked)} ${narrowed('component', asked)}`;
}

/** The event that was written along: who it was, and by which way. */
function tellers(column: 'fitted_at' | 'removed_at') {
  const told = (what: RawBuilder<unknown>) => sql`(select ${what} from event where event.tenant_id = component.tenant_id
    and event.subject_id = component.asset_id and event.occurred_at = ${sql.ref(`component.${column}`)}
    and event.kind = 'asset.refitted' limit 1)`;
  return {
    actor: told(sql`case when event.actor_kind = 'staff' then event.actor_id end`),
    source: told(sql`event.payload ->> 'source'`),
  };
}

function named(alias: string) {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql`concat_ws(' ', ${column('maker')}, ${column('name')}, ${column('serial_number')})`;
}

function ticket(alias: string) {
  return sql`case when ${sql.ref(`${alias}.subject_kind`)} = 'ticket' then ${sql.ref(`${alias}.subject_id`)} end`;
}

function between(column: string, { from, until }: ChangesAsked) {
  return sql`${sql.ref(column)} >= ${from} and ${sql.ref(column)} < ${until}`;
}

function narrowed(alias: string, { customerId, assetId }: ChangesAsked) {
  const one = customerId === undefined ? sql`` : sql`and ${sql.ref(`${alias}.customer_id`)} = ${customerId}`;
  return assetId === undefined ? one : sql`${one} and ${sql.ref(`${alias}.asset_id`)} = ${assetId}`;
}
