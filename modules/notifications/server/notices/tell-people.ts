import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Notice } from '../../../../platform/module/notice.ts';
import { recipientsOf, type Recipient } from '../../../identity/index.ts';
import { queueMails, type Addressed } from '../outgoing/queue-mail.ts';
import { contactsWithoutAccount } from './contacts-without-account.ts';
import { choicesFor } from './notice-choice.store.ts';
import { holdTellings } from './hold-tellings.ts';
import { choiceOf, mayBeTold } from './notice.rules.ts';
import { insertNotifications } from './notification.store.ts';
import type { Telling } from './telling.ts';

/**
 * Tells people of something, each once: in the app and by mail, as they chose. Not whoever did it, and not who may not
 * see the record; who is not at work, where that is to wait, when they are again. A contact who was never invited is told by mail alone, where there is an address. As many questions
 * are asked for a hundred tellings of a notice as for one.
 */
export async function tellPeople(tx: Tx, ...tellings: readonly Telling[]): Promise<void> {
  const meant = tellings.map(({ whom, ...telling }) => ({
    ...telling,
    whom: [...new Set(whom)].filter((id) => id !== telling.actorId),
  }));
  const now = await holdTellings(tx, meant);
  for (const [notice, of] of Map.groupBy(now, (telling) => telling.notice)) await tellOf(tx, notice, of);
}

interface Told {
  telling: Telling;
  to: Recipient;
}

async function tellOf(tx: Tx, notice: Notice, tellings: readonly Telling[]): Promise<void> {
  const whom = [...new Set(tellings.flatMap((telling) => telling.whom))];
  const recipients = await recipientsOf(tx, notice.tells, whom);
  const accountIds = recipients.map(({ accountId }) => accountId);
  const chosen = await choicesFor(tx, notice.kind, accountIds);
  const wants = ({ to }: Told) => choiceOf(notice, chosen.get(to.accountId));
  const told = pairs(tellings, recipients).filter(({ telling, to }) => mayBeTold(to, notice, telling.customerId));
  await tellInApp(
    tx,
    told.filter((one) => wants(one).inApp),
  );
  const guests = notice.tells === 'contact' && notice.byMail ? await contactsWithoutAccount(tx, whom) : [];
  const mails: Addressed[] = [...told.filter((one) => wants(one).byMail), ...pairs(tellings, guests)];
  await queueMails(tx, mails);
}

/** Each telling with each of those whom it is for. */
function pairs<To extends { subjectId: Id }>(tellings: readonly Telling[], people: readonly To[]) {
  const bySubject = new Map(people.map((to) => [to.subjectId, to]));
  return tellings.flatMap((telling) =>
    telling.whom.flatMap((id) => {
      const to = bySubject.get(id);
      return to ? [{ telling, to }] : [];
    }),
  );
}

async function tellInApp(tx: Tx, told: readonly Told[]): Promise<void> {
  const rows = told.map(({ telling: { notice, key, subject, customerId, params }, to: { accountId } }) => ({
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
  for (const { id, accountId, customerId } of await insertNotifications(tx, rows)) {
    tx.tell(newsOfNotification({ id, accountId, customerId, kind: 'notification.received' }));
  }
}

/** To one account alone. */
export function newsOfNotification(of: { id: Id; accountId: Id; customerId: Id | null; kind: string }) {
  return { topic: 'notification', audience: 'public' as const, concerns: [], ...of };
}
