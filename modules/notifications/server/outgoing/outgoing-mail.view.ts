import type { OutgoingMailView } from '../../outgoing-mail.contract.ts';
import type { OutgoingMail } from './outgoing-mail.rules.ts';

/** `textKey`: of its notice; undefined: nobody tells of such things any more. */
export function outgoingMailView(
  { permissions }: { permissions: ReadonlySet<string> },
  mail: OutgoingMail,
  textKey: string | undefined,
): OutgoingMailView {
  const { id, toName, toAddress, state, attempts, trouble, createdAt, nextTryAt, sentAt } = mail;
  return {
    id,
    to: { name: toName, address: toAddress },
    textKey: textKey === undefined ? 'notifications:mail.unknown' : `${textKey}.name`,
    state,
    attempts,
    trouble,
    createdAt,
    nextTryAt,
    sentAt,
    abilities: state === 'failed' && permissions.has('mail_server.change') ? ['retry'] : [],
  };
}
