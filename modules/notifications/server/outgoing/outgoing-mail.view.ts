import type { OutgoingMailView } from '../../outgoing-mail.contract.ts';
import { mayRetry, ownReasons, type OutgoingMail } from './outgoing-mail.rules.ts';

/** `textKey`: of its notice; undefined: nobody tells of such things any more. */
export function outgoingMailView(
  { permissions }: { permissions: ReadonlySet<string> },
  mail: OutgoingMail,
  textKey: string | undefined,
): OutgoingMailView {
  const own = ownReasons.find((reason) => reason === mail.trouble);
  const { id, toName, toAddress, state, attempts, trouble, createdAt, nextTryAt, sentAt } = mail;
  return {
    id,
    to: { name: toName, address: toAddress },
    textKey: textKey === undefined ? 'notifications:mail.unknown' : `${textKey}.name`,
    state,
    attempts,
    trouble: own ? null : trouble,
    reasonKey: own ? `notifications:outgoing.reason.${own}` : null,
    createdAt,
    nextTryAt,
    sentAt,
    abilities: mayRetry(mail) && permissions.has('mail_server.change') ? ['retry'] : [],
  };
}
