import type { RawBuilder } from 'kysely';
import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { PageInput } from '../../../../platform/database/keyset.ts';
import { plannedAnew, sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { common } from '../../../../platform/module/refusals.ts';
import type { ChangeDivision } from '../../hardware-change.contract.ts';
import { changedParts, latestChangedParts, type ChangedPartRow, type ChangesAsked } from './changed-part.store.ts';

export interface HardwareChange extends ChangedPartRow {
  by: string | null;
  ticket: string | null;
  machine: { id: Id; number: string; name: string };
  customer: { id: Id; name: string };
}

/** Latest first. Served by asset_component_by_fitting, asset_component_by_removal, asset_change_of_hardware. */
export async function pageOfHardwareChanges(
  tx: Tx,
  asked: ChangesAsked,
  { cursor, limit = usualLimit }: PageInput,
): Promise<Page<HardwareChange>> {
  const list = { tenant: tx.tenantId, list: 'hardware-changes' };
  const read = cursor === undefined ? undefined : tx.cursors.read(list, cursor);
  if (read === null) throw new Refusal(common.unknownCursor, {}, 'cursor');
  // as it was written below
  const after = read && { at: String(read.values[0]), id: read.id };
  const latest = sql`select * from ${latestChangedParts(tx, asked, { after, most: limit + 1 })} as change
    order by at desc, id desc limit ${limit + 1}`;
  const rows = await tx.rows(
    plannedAnew(
      statement(sql<HardwareChange>`select change.*, ${names(tx)} from (${latest}) as change
    order by at desc, id desc`),
    ),
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const isLast = rows.length <= limit || !last;
  return { items, next: isLast ? null : tx.cursors.write(list, { values: [last.at], id: last.id }) };
}

const usualLimit = 50;

function names(tx: Tx): RawBuilder<unknown> {
  const of = (column: string) => sql`where of.tenant_id = ${tx.tenantId} and of.id = ${sql.ref(`change.${column}`)}`;
  return sql`(select name from staff_member of ${of('actor_id')}) as by,
    (select number from ticket of ${of('ticket_id')}) as ticket,
    (select jsonb_build_object('id', id, 'number', number, 'name', name) from asset of ${of('asset_id')}) as machine,
    (select jsonb_build_object('id', id, 'name', name) from customer of ${of('customer_id')}) as customer`;
}

export interface ChangeCount {
  key: string | null;
  name: string | null;
  changes: number;
  machines: number;
}

const keys: Record<ChangeDivision, RawBuilder<unknown>> = {
  part: sql`change.part`,
  source: sql`change.source`,
  person: sql`change.actor_id::text`,
  customer: sql`change.customer_id::text`,
  kind: sql`asset.kind`,
};

/** Most first; never more than there are people, or customers. */
export function countsOfChanges(tx: Tx, asked: ChangesAsked, by: ChangeDivision): Promise<ChangeCount[]> {
  const grouped = sql`select ${keys[by]} as key, count(*)::integer as changes, count(distinct change.asset_id)::integer as machines
    from ${changedParts(tx, asked)} as change
      join asset on asset.tenant_id = ${tx.tenantId} and asset.id = change.asset_id
    group by 1`;
  return tx.rows(
    plannedAnew(
      statement(sql<ChangeCount>`select grouped.*, ${namesFor(tx, by)} as name from (${grouped}) as grouped
        order by changes desc, key`),
    ),
  );
}

function namesFor(tx: Tx, by: ChangeDivision): RawBuilder<unknown> {
  const named = (table: string) => sql`(select name from ${sql.table(table)} said
    where said.tenant_id = ${tx.tenantId} and said.id = grouped.key::uuid)`;
  if (by === 'person') return named('staff_member');
  if (by === 'customer') return named('customer');
  if (by === 'kind')
    return sql`(select name from code_item said where said.tenant_id = ${tx.tenantId} and said.list = 'asset_kind'
      and said.code = grouped.key)`;
  return sql`null::text`;
}
