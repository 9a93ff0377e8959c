import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import {
  unreadLimit,
  type countUnread as counting,
  type readNotification as endpoint,
} from '../../notification.contract.ts';
import { countUnreadOf, markAllRead, markRead } from './notification.store.ts';
import { newsOfNotification } from './tell-people.ts';

type Unread = AnswerOf<typeof counting>;

export async function countUnread(tx: Tx): Promise<Unread> {
  const { accountId } = tx.caller;
  const unread = accountId === null ? 0 : await countUnreadOf(tx, accountId);
  return { unread: Math.min(unread, unreadLimit), more: unread > unreadLimit };
}

/** Not told to the log: what somebody has looked at is nobody else's business. Their other screens hear of it. */
export async function readNotification(tx: Tx, { notification }: InputOf<typeof endpoint>): Promise<Unread> {
  const accountId = found(tx.caller.accountId);
  found((await markRead(tx, accountId, notification)) || null);
  tellRead(tx, accountId, notification);
  return countUnread(tx);
}

export async function readAllNotifications(tx: Tx): Promise<Unread> {
  const accountId = found(tx.caller.accountId);
  await markAllRead(tx, accountId);
  tellRead(tx, accountId, accountId);
  return countUnread(tx);
}

function tellRead(tx: Tx, accountId: Id, id: Id): void {
  const { customers } = tx.caller;
  // one of a customer's people hears of their customer only
  const customerId = customers === 'all' ? null : (customers[0] ?? null);
  tx.tell(newsOfNotification({ id, accountId, customerId, kind: 'notification.read' }));
}
