import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { NoticeParams } from '../../../../platform/module/notice.ts';
import { unreadLimit } from '../../notification.contract.ts';

export interface Notification {
  id: Id;
  customerId: Id | null;
  accountId: Id;
  eventId: Id;
  kind: string;
  subjectKind: string;
  subjectId: Id;
  params: NoticeParams;
  createdAt: Instant;
  readAt: Instant | null;
}

/** Writes those that weren't told yet; answers with whom they are for. */
export async function insertNotifications(
  tx: Tx,
  rows: readonly Notification[],
): Promise<Pick<Notification, 'id' | 'accountId' | 'customerId'>[]> {
  if (rows.length === 0) return [];
  return tx.rows(
    sqlBuilder
      .insertInto('notification')
      .values(rows.map((row) => ({ ...row, params: JSON.stringify(row.params), tenantId: tx.tenantId })))
      .onConflict((conflict) => conflict.columns(['tenantId', 'accountId', 'eventId', 'kind']).doNothing())
      .returning(['id', 'accountId', 'customerId']),
  );
}

function own(tx: Tx, accountId: Id) {
  return sqlBuilder.selectFrom('notification').where('tenantId', '=', tx.tenantId).where('accountId', '=', accountId);
}

/** Newest first. Served by notification_by_account, the unread by notification_unread. */
export function pageOfNotifications(
  tx: Tx,
  accountId: Id,
  { isUnread, ...page }: PageInput & { isUnread: boolean },
): Promise<Page<Notification>> {
  const all = own(tx, accountId)
    .select(['id', 'customerId', 'accountId', 'eventId', 'kind', 'subjectKind', 'subjectId'])
    .select(['params', 'createdAt', 'readAt'])
    // what was written there
    .$castTo<Notification>();
  const asked = isUnread ? all.where('readAt', 'is', null) : all;
  const keyset = { list: 'notifications', column: 'createdAt', field: 'createdAt', direction: 'desc' } as const;
  return keysetPage(tx, asked, { ...keyset, ...page });
}

/** Of some kinds, to the limit and one more. Served by notification_unread. */
export async function countUnreadOf(tx: Tx, accountId: Id): Promise<number> {
  const some = own(tx, accountId)
    .select('id')
    .where('readAt', 'is', null)
    .limit(unreadLimit + 1);
  return (await tx.rows(some)).length;
}

/** False when the account has no such one. */
export async function markRead(tx: Tx, accountId: Id, id: Id): Promise<boolean> {
  const marked = await tx.first(own(tx, accountId).select('readAt').where('id', '=', id));
  if (marked?.readAt === null) await tx.run(unread(tx, accountId).where('id', '=', id));
  return marked !== undefined;
}

export async function markAllRead(tx: Tx, accountId: Id): Promise<void> {
  await tx.run(unread(tx, accountId));
}

function unread(tx: Tx, accountId: Id) {
  return sqlBuilder
    .updateTable('notification')
    .set({ readAt: tx.now })
    .where('tenantId', '=', tx.tenantId)
    .where('accountId', '=', accountId)
    .where('readAt', 'is', null);
}

/** At most so many, the oldest first; answers with how many went. Served by notification_by_age. */
export function forgetNotifications(tx: Tx, before: Instant, most: number): Promise<number> {
  return tx.run(
    sqlBuilder
      .deleteFrom('notification')
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', (old) =>
        old
          .selectFrom('notification')
          .select('id')
          .where('tenantId', '=', tx.tenantId)
          .where('createdAt', '<', before)
          .orderBy('createdAt')
          .limit(most),
      ),
  );
}
