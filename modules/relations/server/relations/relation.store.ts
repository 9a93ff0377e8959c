import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import { insertRows } from '../../../../platform/database/bulk.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { EndKind } from '../../relation.contract.ts';
import { kindAt, nameAt, numberAt } from './relation-end.store.ts';
import type { Relating, Relation } from './relation.rules.ts';

/** Relations with what their ends are called, to narrow further. */
export function relations(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('relation')
      .select(['relation.id', 'relation.customerId', 'relation.kind', 'relation.fromId', 'relation.toId'])
      .select(['relation.note', 'relation.since', 'relation.until', 'relation.createdAt', 'relation.revision'])
      .select([kindAt('from').as('fromKind'), nameAt(tx, 'from').as('fromName'), numberAt(tx, 'from').as('fromNumber')])
      .select([kindAt('to').as('toKind'), nameAt(tx, 'to').as('toName'), numberAt(tx, 'to').as('toNumber')])
      .select(
        sql<string>`(select name from customer where tenant_id = ${tx.tenantId} and id = relation.customer_id)`.as(
          'customerName',
        ),
      )
      // a CHECK constraint holds the kind to its codes
      .$castTo<Relation>()
      .where('relation.tenantId', '=', tx.tenantId)
  );
}

/** Undefined for another provider's, for a customer's that the caller doesn't see, and for none. */
export function relationById(tx: Tx, id: Id): Promise<Relation | undefined> {
  return tx.first(relations(tx).where('relation.id', '=', id));
}

/** In no order; those that are not there are left out. */
export function relationsByIds(tx: Tx, ids: readonly Id[]): Promise<Relation[]> {
  return tx.rows(relations(tx).where('relation.id', '=', sql<Id>`any(${[...ids]}::uuid[])`));
}

/** Whether the same already is, or was after that day. Served by relation_by_from. */
export async function isRelatedSince(
  tx: Tx,
  { customerId, fromId, kind, toId, since }: Relating & { customerId: Id; since: Day },
): Promise<boolean> {
  const same = sqlBuilder
    .selectFrom('relation')
    .select('id')
    .where('tenantId', '=', tx.tenantId)
    .where('customerId', '=', customerId)
    .where('fromId', '=', fromId)
    .where('kind', '=', kind)
    .where('toId', '=', toId)
    .where((row) => row.or([row('until', 'is', null), row('until', '>', since)]));
  return (await tx.first(same)) !== undefined;
}

export interface NewRelation extends Relating {
  id: Id;
  customerId: Id;
  since: Day;
  note: string | null;
}

/** With one statement, however many. */
export async function insertRelations(tx: Tx, all: readonly NewRelation[]): Promise<void> {
  const at = (relation: NewRelation, end: 'from' | 'to', kind: EndKind) =>
    relation[`${end}Kind`] === kind ? relation[`${end}Id`] : null;
  const rows = all.map((relation) => ({
    id: relation.id,
    customerId: relation.customerId,
    kind: relation.kind,
    fromAssetId: at(relation, 'from', 'asset'),
    fromServiceId: at(relation, 'from', 'service'),
    fromSoftwareId: at(relation, 'from', 'software'),
    fromSiteId: at(relation, 'from', 'site'),
    toAssetId: at(relation, 'to', 'asset'),
    toServiceId: at(relation, 'to', 'service'),
    toSoftwareId: at(relation, 'to', 'software'),
    toContactId: at(relation, 'to', 'contact'),
    toSiteId: at(relation, 'to', 'site'),
    note: relation.note,
    since: relation.since,
    createdAt: tx.now,
  }));
  await insertRows(tx, 'relation', { rows, types: columnTypes });
}

const columnTypes = {
  id: 'uuid',
  customerId: 'uuid',
  kind: 'text',
  fromAssetId: 'uuid',
  fromServiceId: 'uuid',
  fromSoftwareId: 'uuid',
  fromSiteId: 'uuid',
  toAssetId: 'uuid',
  toServiceId: 'uuid',
  toSoftwareId: 'uuid',
  toContactId: 'uuid',
  toSiteId: 'uuid',
  note: 'text',
  since: 'date',
  createdAt: 'timestamptz',
} as const;

/** Those that are; each ends on this day, or on the one it began on if that is later. */
export async function endRelations(tx: Tx, ids: readonly Id[], until: Day): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(
    sqlBuilder
      .updateTable('relation')
      .set((row) => ({ until: sql<Day>`greatest(since, ${until}::date)`, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', sql<Id>`any(${[...ids]}::uuid[])`)
      .where('until', 'is', null),
  );
}

/** Those that are, at whose either end this stands. Served by relation_by_from and relation_by_to. */
export function relationsOfEnd(tx: Tx, endId: Id): Promise<Relation[]> {
  return tx.rows(
    relations(tx)
      .where('relation.until', 'is', null)
      .where((row) => row.or([row('relation.fromId', '=', endId), row('relation.toId', '=', endId)])),
  );
}
