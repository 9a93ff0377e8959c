import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { DocumentVersionRow } from '../../document-version.contract.ts';

interface VersionFields {
  id: Id;
  customerId: Id | null;
  documentId: Id;
  number: number;
  datedOn: Day;
  note: string | null;
  authorId: Id | null;
  authorName: string;
  pastedAs: string | null;
  words: string | null;
  isPublic: boolean;
}

function fileOf(tx: Tx) {
  return sql<DocumentVersionRow['file']>`(
    select jsonb_build_object('id', a.id, 'name', a.name, 'bytes', a.byte_count, 'mediaType', a.media_type)
    from attachment a where a.tenant_id = ${tx.tenantId} and a.subject_id = document_version.document_id
      and a.subject_kind = 'document' and a.part_id = document_version.id and a.retired_at is null limit 1)`;
}

/** Note and author are not granted to customers' people. */
function versions(tx: Tx) {
  const isStaff = roleOf(tx.caller) !== 'portal';
  const ours = (column: string) =>
    isStaff ? sql<string | null>`${sql.ref(`documentVersion.${column}`)}` : sql<string | null>`null`;
  return sqlBuilder
    .selectFrom('documentVersion')
    .select(['documentVersion.id', 'documentVersion.number', 'documentVersion.datedOn', 'documentVersion.pastedAs'])
    .select(['documentVersion.createdAt', ours('note').as('note'), ours('authorName').as('author')])
    .select([fileOf(tx).as('file'), sql<boolean>`document_version.words is not null`.as('isText')])
    .where('documentVersion.tenantId', '=', tx.tenantId);
}

/** All of it, newest first; of a customer's people the current one. Served by the unique index over numbers. */
export function versionsOf(tx: Tx, documentId: Id): Promise<DocumentVersionRow[]> {
  return tx.rows(versions(tx).where('documentVersion.documentId', '=', documentId).orderBy('number', 'desc'));
}

interface VersionRecord extends DocumentVersionRow {
  documentId: Id;
  words: string | null;
}

export function versionById(tx: Tx, id: Id): Promise<VersionRecord | undefined> {
  return tx.first(
    versions(tx).select(['documentVersion.documentId', 'documentVersion.words']).where('documentVersion.id', '=', id),
  );
}

/** What a version says; null: it is no text. */
export async function wordsOf(tx: Tx, id: Id): Promise<string | null> {
  return (await versionById(tx, id))?.words ?? null;
}

/** How many there are of it; the document is held, so that no two get one number. */
export async function lastNumber(tx: Tx, documentId: Id): Promise<number> {
  await tx.first(
    sqlBuilder
      .selectFrom('document')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', documentId)
      .forUpdate(),
  );
  const row = await tx.first(
    sqlBuilder
      .selectFrom('documentVersion')
      .select(sql<number>`coalesce(max(number), 0)`.as('last'))
      .where('tenantId', '=', tx.tenantId)
      .where('documentId', '=', documentId),
  );
  return row?.last ?? 0;
}

export async function insertVersion(tx: Tx, version: VersionFields): Promise<void> {
  const born: { tenantId: Id; createdAt: Instant } = { tenantId: tx.tenantId, createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('documentVersion').values({ ...version, ...born }));
}

/** Of all versions of the document, only this one is for the customer's people; null: none. */
export async function setPublic(tx: Tx, documentId: Id, versionId: Id | null): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('documentVersion')
      .set({ isPublic: sql<boolean>`id is not distinct from ${versionId}::uuid` })
      .where('tenantId', '=', tx.tenantId)
      .where('documentId', '=', documentId)
      .where(sql<boolean>`is_public is distinct from (id is not distinct from ${versionId}::uuid)`),
  );
}
