import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Attachment } from './attachment.rules.ts';

function attachments(tx: Tx) {
  return sqlBuilder
    .selectFrom('attachment')
    .select(['id', 'customerId', 'subjectKind', 'subjectId', 'partId', 'name', 'mediaType', 'byteCount'])
    .select(['content', 'preview', 'thumbnail', 'width', 'height', 'audience', 'isConfidential'])
    .select(['addedByKind', 'addedById', 'addedByName', 'createdAt', 'retiredAt', 'revision'])
    .where('tenantId', '=', tx.tenantId)
    .$castTo<Attachment>();
}

export function attachmentById(tx: Tx, id: Id): Promise<Attachment | undefined> {
  return tx.first(attachments(tx).where('id', '=', id));
}

/** Those of them that wait for their record and are still wanted. */
export function waitingAttachments(tx: Tx, ids: readonly Id[]): Promise<Attachment[]> {
  return tx.rows(
    attachments(tx).where('id', 'in', ids).where('subjectId', 'is', null).where('retiredAt', 'is', null).forUpdate(),
  );
}

function inView(tx: Tx, { kind, id }: Subject) {
  return attachments(tx).where('subjectId', '=', id).where('subjectKind', '=', kind).where('retiredAt', 'is', null);
}

/** Newest first. Served by attachment_by_subject. */
export function pageOfAttachments(tx: Tx, subject: Subject, page: PageInput): Promise<Page<Attachment>> {
  return keysetPage(tx, inView(tx, subject), {
    list: 'attachments',
    column: 'createdAt',
    field: 'createdAt',
    direction: 'desc',
    ...page,
  });
}

/** Oldest first. Served by attachment_by_subject. */
export function attachmentsOfSubject(tx: Tx, subject: Subject): Promise<Attachment[]> {
  return tx.rows(inView(tx, subject).orderBy('createdAt').orderBy('id'));
}

export async function insertAttachment(tx: Tx, attachment: Attachment): Promise<void> {
  await tx.run(sqlBuilder.insertInto('attachment').values({ ...attachment, tenantId: tx.tenantId }));
}

export async function insertAttachments(tx: Tx, attachments: readonly Attachment[]): Promise<void> {
  const rows = attachments.map((attachment) => ({ ...attachment, tenantId: tx.tenantId }));
  await tx.run(sqlBuilder.insertInto('attachment').values(rows));
}

type Changeable =
  | 'customerId'
  | 'subjectKind'
  | 'subjectId'
  | 'partId'
  | 'name'
  | 'audience'
  | 'isConfidential'
  | 'retiredAt';

export async function updateAttachment(tx: Tx, id: Id, fields: Partial<Pick<Attachment, Changeable>>): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('attachment')
      .set((row) => ({ ...fields, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** What waited in vain was never a record: the rows go, and their contents with the next sweep. */
export async function removeWaiting(tx: Tx, handedInBefore: Instant): Promise<number> {
  return tx.run(
    sqlBuilder
      .deleteFrom('attachment')
      .where('tenantId', '=', tx.tenantId)
      .where('subjectId', 'is', null)
      .where('createdAt', '<', handedInBefore),
  );
}

export async function countOfSubject(tx: Tx, { kind, id }: Subject): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('attachment')
      .select((of) => of.fn.countAll<number>().as('count'))
      .where('tenantId', '=', tx.tenantId)
      .where('subjectId', '=', id)
      .where('subjectKind', '=', kind),
  );
  return row?.count ?? 0;
}

/** Also what is out of view. */
export async function moveAttachments(tx: Tx, kind: string, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('attachment')
      .set((row) => ({ subjectId: into, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('subjectId', '=', from)
      .where('subjectKind', '=', kind),
  );
}

/** What was handed in with these parts of a record goes over with them. */
export async function movePartAttachments(
  tx: Tx,
  kind: string,
  { into, partIds }: { into: Id; partIds: readonly Id[] },
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('attachment')
      .set((row) => ({ subjectId: into, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('subjectKind', '=', kind)
      .where('partId', '=', sql<string>`any(${partIds}::uuid[])`),
  );
}

/** What hangs on a record that turns out to be this customer's, or another's, is theirs too. */
export async function giveAttachments(tx: Tx, { kind, id }: Subject, customerId: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('attachment')
      .set((row) => ({ customerId, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('subjectId', '=', id)
      .where('subjectKind', '=', kind),
  );
}

/** Of all parts of a record, customers' people see the files of this one alone; null: of none. */
export async function showPart(tx: Tx, { kind, id }: Subject, partId: Id | null): Promise<void> {
  const audience = sql<string>`case when part_id is not distinct from ${partId}::uuid and part_id is not null
    then 'public' else 'internal' end`;
  await tx.run(
    sqlBuilder
      .updateTable('attachment')
      .set((row) => ({ audience, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('subjectId', '=', id)
      .where('subjectKind', '=', kind)
      .where('audience', '<>', audience),
  );
}

/** Those of records whose writer is erased: the rows go, and their contents with the next sweep. */
export async function removeAttachments(tx: Tx, kind: string, subjectIds: readonly Id[]): Promise<void> {
  await tx.run(
    sqlBuilder
      .deleteFrom('attachment')
      .where('tenantId', '=', tx.tenantId)
      .where('subjectKind', '=', kind)
      .where('subjectId', '=', sql<string>`any(${subjectIds}::uuid[])`),
  );
}
