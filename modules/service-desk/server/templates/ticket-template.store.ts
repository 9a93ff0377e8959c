import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Impact, Urgency } from '../../../catalogue/priority.contract.ts';
import type { TicketKind } from '../../ticket-codes.contract.ts';
import type { TicketTemplate } from './ticket-template.rules.ts';

function templates(tx: Tx) {
  return sqlBuilder
    .selectFrom('ticketTemplate')
    .select(['id', 'name', 'kind', 'categoryId', 'title', 'description', 'channel', 'impact', 'urgency', 'teamId'])
    .select(['resolution', 'position', 'retiredAt', 'revision'])
    .where('tenantId', '=', tx.tenantId);
}

/** Retired ones included, in their order: tens of them, so all are one answer. */
export async function allTemplates(tx: Tx): Promise<TicketTemplate[]> {
  return (await tx.rows(templates(tx).orderBy('position').orderBy('id'))).map(templateOf);
}

/** The same, held against other writers until the transaction ends: they have their places among each other. */
export async function templatesForChange(tx: Tx): Promise<TicketTemplate[]> {
  return (await tx.rows(templates(tx).orderBy('position').orderBy('id').forUpdate())).map(templateOf);
}

export async function insertTemplates(tx: Tx, rows: readonly TicketTemplate[]): Promise<void> {
  if (rows.length === 0) return;
  const made = { tenantId: tx.tenantId, createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('ticketTemplate').values(rows.map((row) => ({ ...rowOf(row), ...made }))));
}

export async function saveTemplate(tx: Tx, template: TicketTemplate): Promise<void> {
  const { id, position: _place, ...changed } = template;
  await tx.run(
    sqlBuilder
      .updateTable('ticketTemplate')
      .set(rowOf(changed))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** Numbers all from 0 in the order given; a place is no part of a revision. */
export async function saveTemplateOrder(tx: Tx, ids: readonly Id[]): Promise<void> {
  const wanted = sql<{ id: string; place: number }>`unnest(${[...ids]}::uuid[]) with ordinality`;
  await tx.run(
    sqlBuilder
      .updateTable('ticketTemplate')
      .from(wanted.as<'wanted'>(sql.raw('wanted (id, place)')))
      .set({ position: sql<number>`wanted.place - 1` })
      .where('ticketTemplate.tenantId', '=', tx.tenantId)
      .whereRef('ticketTemplate.id', '=', 'wanted.id'),
  );
}

/** Names of the categories and teams among these that are in use. */
export async function namesInUse(tx: Tx, { categoryIds, teamIds }: { categoryIds: Id[]; teamIds: Id[] }) {
  const inUse = (table: 'category' | 'team', name: 'path' | 'name', ids: Id[]) =>
    sql<{ id: Id; name: string }>`select id, ${sql.ref(name)} as name from ${sql.table(table)}
      where tenant_id = ${tx.tenantId} and id = any (${ids}::uuid[]) and retired_at is null`;
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom(
        sql<{
          id: Id;
          name: string;
        }>`(${inUse('category', 'path', categoryIds)} union all ${inUse('team', 'name', teamIds)})`.as('named'),
      )
      .selectAll(),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function rowOf<Part extends Pick<TicketTemplate, 'resolution'>>(template: Part) {
  return { ...template, resolution: template.resolution && JSON.stringify(template.resolution) };
}

type Row = Omit<TicketTemplate, 'kind' | 'impact' | 'urgency' | 'resolution'> & {
  kind: string | null;
  impact: string | null;
  urgency: string | null;
  resolution: unknown;
};

function templateOf(row: Row): TicketTemplate {
  // checked by the table's constraints, or written by nobody but the functions of this file
  return {
    ...row,
    kind: row.kind as TicketKind | null,
    impact: row.impact as Impact | null,
    urgency: row.urgency as Urgency | null,
    resolution: row.resolution as TicketTemplate['resolution'],
  };
}
