import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { DocumentFields, DocumentRecord } from './document.rules.ts';

/** What the other table calls it; null to customers' people, where it is not granted to them. */
function nameOf(tx: Tx, { table, column, name }: { table: string; column: string; name: string }) {
  return sql<string | null>`(select ${sql.raw(name)} from ${sql.table(table)} as named
    where named.tenant_id = ${tx.tenantId} and named.id = ${sql.ref(`document.${column}`)})`;
}

/** The newest version that the caller may read, with its file. Served by the unique index over numbers. */
function currentOf(tx: Tx) {
  return sql<DocumentRecord['version']>`(
    select jsonb_build_object('id', v.id, 'number', v.number, 'datedOn', v.dated_on, 'pastedAs', v.pasted_as,
      'isText', v.words is not null, 'file', (
        select jsonb_build_object('id', a.id, 'name', a.name, 'bytes', a.byte_count, 'mediaType', a.media_type)
        from attachment a where a.tenant_id = ${tx.tenantId} and a.subject_id = document.id
          and a.subject_kind = 'document' and a.part_id = v.id and a.retired_at is null limit 1))
    from document_version v where v.tenant_id = ${tx.tenantId} and v.document_id = document.id
    order by v.number desc limit 1)`;
}

/** Inside the caller's walls; whether what is confidential is among them, the caller of this says. */
export function documents(tx: Tx, { withConfidential }: { withConfidential: boolean }) {
  const isStaff = roleOf(tx.caller) !== 'portal';
  const ours = <Value>(column: string) =>
    isStaff ? sql<Value | null>`${sql.ref(`document.${column}`)}` : sql<Value | null>`null`;
  const all = sqlBuilder
    .selectFrom('document')
    .select(['document.id', 'document.customerId', 'document.assetId', 'document.categoryId', 'document.title'])
    .select(['document.kind', 'document.isConfidential', 'document.isReleased', 'document.retiredAt'])
    .select(['document.createdAt', 'document.changedAt', 'document.revision'])
    .select([
      ours<Id>('modelId').as('modelId'),
      ours<string>('note').as('note'),
      nameOf(tx, { table: 'customer', column: 'customerId', name: 'name' }).as('customerName'),
      nameOf(tx, { table: 'asset', column: 'assetId', name: `number || ' ' || name` }).as('assetName'),
      nameOf(tx, { table: 'category', column: 'categoryId', name: 'name' }).as('categoryName'),
      (isStaff ? nameOf(tx, { table: 'asset_model', column: 'modelId', name: 'title' }) : sql<null>`null`).as(
        'modelName',
      ),
      currentOf(tx).as('version'),
    ])
    .where('document.tenantId', '=', tx.tenantId);
  return withConfidential ? all : all.where('document.isConfidential', '=', false);
}

export function documentById(tx: Tx, id: Id, seen: { withConfidential: boolean }): Promise<DocumentRecord | undefined> {
  return tx.first(documents(tx, seen).where('document.id', '=', id));
}

export async function insertDocument(tx: Tx, document: DocumentFields & { id: Id }): Promise<void> {
  const born = { tenantId: tx.tenantId, createdAt: tx.now, changedAt: tx.now };
  await tx.run(sqlBuilder.insertInto('document').values({ ...document, ...born }));
}

/** Whatever is saved counts as a change of it. */
export async function saveDocument(
  tx: Tx,
  id: Id,
  fields: Partial<DocumentFields & { retiredAt: Instant | null }>,
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('document')
      .set((row) => ({ ...fields, changedAt: tx.now, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
