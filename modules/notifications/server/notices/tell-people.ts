import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { recipientsOf, type Recipient } from '../../../identity/index.ts';
import { queueMails, type Addressee } from '../outgoing/queue-mail.ts';
import { contactsWithoutAccount } from './contacts-without-account.ts';
import { choicesFor } from './notice-choice.store.ts';
import { choiceOf, mayBeTold, type Choice } from './notice.rules.ts';
import { insertNotifications } from './notification.store.ts';
import type { Telling } from './telling.ts';

/**
 * Tells people of something, each once: in the app and by mail, as they chose. Not whoever did it, and not who may not
 * see the record. A contact who cannot sign in is told by mail alone, where there is an address.
 */
export async function tellPeople(tx: Tx, telling: Telling): Promise<void> {
  const { notice, customerId, actorId } = telling;
  const whom = telling.whom.filter((id) => id !== actorId);
  const accounts = await recipientsOf(tx, notice.tells, whom);
  const told = accounts.filter((account) => mayBeTold(account, notice, customerId));
  const chosen = await choicesFor(
    tx,
    notice.kind,
    told.map(({ accountId }) => accountId),
  );
  const wants = ({ accountId }: Recipient): Choice => choiceOf(notice, chosen.get(accountId));
  await tellInApp(
    tx,
    telling,
    told.filter((account) => wants(account).inApp).map(({ accountId }) => accountId),
  );
  const guests = notice.tells === 'contact' && notice.byMail ? await contactsWithoutAccount(tx, whom, accounts) : [];
  const addressees: Addressee[] = [...told.filter((account) => wants(account).byMail), ...guests];
  await queueMails(tx, telling, addressees);
}

async function tellInApp(tx: Tx, telling: Telling, accountIds: readonly Id[]): Promise<void> {
  const { notice, key, subject, customerId, params } = telling;
  const rows = accountIds.map((accountId) => ({
    id: tx.newId(),
    customerId,
    accountId,
    eventId: key,
    kind: notice.kind,
    subjectKind: subject.kind,
    subjectId: subject.id,
    params,
    createdAt: tx.now,
    readAt: null,
  }));
  for (const { id, accountId } of await insertNotifications(tx, rows)) {
    tx.tell(newsOfNotification({ id, accountId, customerId, kind: 'notification.received' }));
  }
}

/** To one account alone. */
export function newsOfNotification(of: { id: Id; accountId: Id; customerId: Id | null; kind: string }) {
  return { topic: 'notification', audience: 'public' as const, concerns: [], ...of };
}
