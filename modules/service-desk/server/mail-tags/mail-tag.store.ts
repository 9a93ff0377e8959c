import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface MailTag {
  id: Id;
  tag: string;
  customerId: Id;
  customerName: string;
  createdAt: Instant;
  retiredAt: Instant | null;
  revision: number;
}

function tags(tx: Tx) {
  return sqlBuilder
    .selectFrom('mailTag')
    .innerJoin('customer', (on) =>
      on.onRef('customer.tenantId', '=', 'mailTag.tenantId').onRef('customer.id', '=', 'mailTag.customerId'),
    )
    .select(['mailTag.id', 'mailTag.tag', 'mailTag.customerId', 'customer.name as customerName'])
    .select(['mailTag.createdAt', 'mailTag.retiredAt', 'mailTag.revision'])
    .where('mailTag.tenantId', '=', tx.tenantId);
}

/** Those in use, by the word. */
export function mailTags(tx: Tx): Promise<MailTag[]> {
  return tx.rows(tags(tx).where('mailTag.retiredAt', 'is', null).orderBy('mailTag.tag'));
}

export function mailTagById(tx: Tx, id: Id): Promise<MailTag | undefined> {
  return tx.first(tags(tx).where('mailTag.id', '=', id));
}

/** Held against others who would take it back. */
export function mailTagForChange(tx: Tx, id: Id): Promise<MailTag | undefined> {
  return tx.first(tags(tx).where('mailTag.id', '=', id).forUpdate('mailTag'));
}

/** False: the word is somebody's already. */
export async function insertMailTag(tx: Tx, tag: { id: Id; tag: string; customerId: Id }): Promise<boolean> {
  const written = await tx.run(
    sqlBuilder
      .insertInto('mailTag')
      .values({ ...tag, tenantId: tx.tenantId, createdAt: tx.now })
      .onConflict((conflict) => conflict.columns(['tenantId', 'tag']).where('retiredAt', 'is', null).doNothing()),
  );
  return written > 0;
}

export async function endMailTag(tx: Tx, id: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('mailTag')
      .set((row) => ({ retiredAt: tx.now, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
