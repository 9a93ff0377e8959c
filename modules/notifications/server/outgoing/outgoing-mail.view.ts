import type { OutgoingMailView } from '../../outgoing-mail.contract.ts';
import type { NoticeBook } from '../notices/notice-book.rules.ts';
import type { OutgoingMail } from './outgoing-mail.rules.ts';

export function outgoingMailView(
  { permissions }: { permissions: ReadonlySet<string> },
  book: NoticeBook,
  mail: OutgoingMail,
): OutgoingMailView {
  const { id, toName, toAddress, kind, state, attempts, trouble, createdAt, nextTryAt, sentAt } = mail;
  const notice = book.notice(kind);
  return {
    id,
    to: { name: toName, address: toAddress },
    textKey: notice ? `${notice.textKey}.name` : 'notifications:mail.unknown',
    state,
    attempts,
    trouble,
    createdAt,
    nextTryAt,
    sentAt,
    abilities: state === 'failed' && permissions.has('mail_server.change') ? ['retry'] : [],
  };
}
