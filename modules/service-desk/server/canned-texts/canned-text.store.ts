import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CannedText } from './canned-text.rules.ts';

/** The shared ones first, then those of the one who asks; each in their order, retired ones included. */
function textsFor(tx: Tx, staffId: Id | null) {
  return sqlBuilder
    .selectFrom('cannedText')
    .select(['id', 'name', 'shortcut', 'body', 'ownerId', 'position', 'retiredAt', 'revision'])
    .where('tenantId', '=', tx.tenantId)
    .where((is) => is.or([is('ownerId', 'is', null), is('ownerId', '=', staffId)]))
    .orderBy(sql`owner_id is not null`)
    .orderBy('position')
    .orderBy('id');
}

export function cannedTextsFor(tx: Tx, staffId: Id | null): Promise<CannedText[]> {
  return tx.rows(textsFor(tx, staffId));
}

/** The same, held against other writers until the transaction ends. */
export function cannedTextsForChange(tx: Tx, staffId: Id | null): Promise<CannedText[]> {
  return tx.rows(textsFor(tx, staffId).forUpdate());
}

export async function insertCannedTexts(tx: Tx, rows: readonly CannedText[]): Promise<void> {
  if (rows.length === 0) return;
  const made = { tenantId: tx.tenantId, createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('cannedText').values(rows.map((row) => ({ ...row, ...made }))));
}

export async function saveCannedText(tx: Tx, text: CannedText): Promise<void> {
  const { id, ownerId: _owner, position: _place, ...changed } = text;
  await tx.run(
    sqlBuilder.updateTable('cannedText').set(changed).where('tenantId', '=', tx.tenantId).where('id', '=', id),
  );
}

/** Numbers these from 0 in the order given; a place is no part of a revision. */
export async function saveCannedTextOrder(tx: Tx, ids: readonly Id[]): Promise<void> {
  const wanted = sql<{ id: string; place: number }>`unnest(${[...ids]}::uuid[]) with ordinality`;
  await tx.run(
    sqlBuilder
      .updateTable('cannedText')
      .from(wanted.as<'wanted'>(sql.raw('wanted (id, place)')))
      .set({ position: sql<number>`wanted.place - 1` })
      .where('cannedText.tenantId', '=', tx.tenantId)
      .whereRef('cannedText.id', '=', 'wanted.id'),
  );
}
