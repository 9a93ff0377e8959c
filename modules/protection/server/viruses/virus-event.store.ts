import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { insertRows, type ColumnTypes } from '../../../../platform/database/bulk.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { VirusAction } from '../../virus-event.contract.ts';

export interface VirusEvent {
  id: Id;
  customerId: Id;
  assetId: Id;
  virusName: string;
  foundAt: Instant;
  action: VirusAction;
  note: string | null;
  source: 'person' | 'import';
  recordedAt: Instant;
  recordedById: Id | null;
  retiredAt: Instant | null;
  revision: number;
}

export interface NamedVirusEvent extends VirusEvent {
  customerName: string;
  machine: { id: Id; number: string; name: string };
  recordedBy: string | null;
}

export interface VirusFilter {
  customerId?: Id | undefined;
  assetId?: Id | undefined;
  action?: readonly VirusAction[] | undefined;
  /** From inclusive, to exclusive. */
  foundFrom?: Instant | undefined;
  foundTo?: Instant | undefined;
  retired?: 'with' | undefined;
}

/** Newest first. Served by virus_event_by_time, _by_customer, _by_asset. */
export function pageOfViruses(
  tx: Tx,
  { cursor, limit, ...filter }: VirusFilter & PageInput,
): Promise<Page<NamedVirusEvent>> {
  return keysetPage(tx, named(tx, filter), {
    list: 'virus-events',
    column: 'virusEvent.foundAt',
    field: 'foundAt',
    direction: 'desc',
    idColumn: 'virusEvent.id',
    cursor,
    limit,
  });
}

export function virusEventById(tx: Tx, id: Id): Promise<NamedVirusEvent | undefined> {
  return tx.first(named(tx, { retired: 'with' }).where('virusEvent.id', '=', id));
}

/** How many are known of these customers in this time. Served by virus_event_by_customer. */
export async function countViruses(
  tx: Tx,
  { customerIds, from, to }: { customerIds: readonly Id[]; from: Instant; to: Instant },
): Promise<ReadonlyMap<Id, number>> {
  const rows = await tx.rows(
    statement(sql<{ customerId: Id; many: number }>`
      select customer_id, count(*)::integer as many from virus_event
      where tenant_id = ${tx.tenantId} and customer_id = any(${[...customerIds]}::uuid[])
        and found_at >= ${from} and found_at < ${to} and retired_at is null
      group by customer_id`),
  );
  return new Map(rows.map(({ customerId, many }) => [customerId, many]));
}

/** Those of a customer by the Monday of the week in which they were found, by the clock of the zone. */
export async function virusesByWeek(
  tx: Tx,
  { customerId, timeZone, from, to }: { customerId: Id; timeZone: string; from: Instant; to: Instant },
): Promise<ReadonlyMap<Day, number>> {
  const rows = await tx.rows(
    statement(sql<{ weekOn: Day; many: number }>`
      select date_trunc('week', found_at at time zone ${timeZone})::date as week_on, count(*)::integer as many
      from virus_event
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId} and found_at >= ${from} and found_at < ${to}
        and retired_at is null
      group by 1`),
  );
  return new Map(rows.map(({ weekOn, many }) => [weekOn, many]));
}

const types: ColumnTypes<Omit<VirusEvent, 'retiredAt' | 'revision'>> = {
  id: 'uuid',
  customerId: 'uuid',
  assetId: 'uuid',
  virusName: 'text',
  foundAt: 'timestamptz',
  action: 'text',
  note: 'text',
  source: 'text',
  recordedAt: 'timestamptz',
  recordedById: 'uuid',
};

export async function insertViruses(
  tx: Tx,
  rows: readonly Omit<VirusEvent, 'retiredAt' | 'revision'>[],
): Promise<void> {
  await insertRows(tx, 'virusEvent', { rows, types });
}

type Edit = Partial<Pick<VirusEvent, 'virusName' | 'foundAt' | 'action' | 'note' | 'retiredAt'>>;

export async function updateVirus(tx: Tx, id: Id, edit: Edit): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('virusEvent')
      .set((row) => ({ ...edit, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

function named(tx: Tx, filter: VirusFilter) {
  const name = (table: 'customer' | 'staff_member', key: string) =>
    sql<string | null>`(select said.name from ${sql.table(table)} said
      where said.tenant_id = virus_event.tenant_id and said.id = ${sql.ref(`virusEvent.${key}`)})`;
  const machine = sql`(select jsonb_build_object('id', id, 'number', number, 'name', name) from asset
    where asset.tenant_id = virus_event.tenant_id and asset.id = virus_event.asset_id)`;
  return (
    meant(tx, filter)
      .select(['virusEvent.id', 'virusEvent.customerId', 'virusEvent.assetId', 'virusEvent.virusName'])
      .select(['virusEvent.foundAt', 'virusEvent.action', 'virusEvent.note', 'virusEvent.source'])
      .select(['virusEvent.recordedAt', 'virusEvent.recordedById', 'virusEvent.retiredAt', 'virusEvent.revision'])
      .select([
        name('customer', 'customerId').as('customerName'),
        name('staff_member', 'recordedById').as('recordedBy'),
        machine.as('machine'),
      ])
      // CHECK constraints hold the codes to their values
      .$castTo<NamedVirusEvent>()
  );
}

function meant(tx: Tx, { customerId, assetId, action, foundFrom, foundTo, retired }: VirusFilter) {
  let query = sqlBuilder.selectFrom('virusEvent').where('virusEvent.tenantId', '=', tx.tenantId);
  if (customerId !== undefined) query = query.where('virusEvent.customerId', '=', customerId);
  if (assetId !== undefined) query = query.where('virusEvent.assetId', '=', assetId);
  if (action) query = query.where('virusEvent.action', 'in', [...action]);
  if (foundFrom !== undefined) query = query.where('virusEvent.foundAt', '>=', foundFrom);
  if (foundTo !== undefined) query = query.where('virusEvent.foundAt', '<', foundTo);
  return retired === 'with' ? query : query.where('virusEvent.retiredAt', 'is', null);
}
