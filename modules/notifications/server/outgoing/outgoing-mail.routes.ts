import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../outgoing-mail.contract.ts';
import type { NoticeBook } from '../notices/notice-book.ts';
import { listOutgoingMail } from './list-outgoing-mail.ts';
import { retryOutgoingMail } from './retry-outgoing-mail.ts';

export function outgoingMailRoutes(book: NoticeBook) {
  return [
    route({
      endpoint: contract.listOutgoingMail,
      access: 'mail_server.read',
      run: (tx, input) => listOutgoingMail(tx, book, input),
    }),
    route({
      endpoint: contract.retryOutgoingMail,
      access: 'mail_server.change',
      run: (tx, input) => retryOutgoingMail(tx, book, input),
    }),
  ];
}
