import type { InputOf } from '../../../../kernel/contract.ts';
import type { Page } from '../../../../kernel/page.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listOutgoingMail as endpoint, OutgoingMailView } from '../../outgoing-mail.contract.ts';
import type { NoticeBook } from '../notices/notice-book.ts';
import { outgoingMailView } from './outgoing-mail.view.ts';
import { pageOfMails } from './outgoing-mail.store.ts';

export async function listOutgoingMail(
  tx: Tx,
  book: NoticeBook,
  input: InputOf<typeof endpoint>,
): Promise<Page<OutgoingMailView>> {
  const { items, next } = await pageOfMails(tx, input);
  return { items: items.map((mail) => outgoingMailView(tx.caller, mail, book.notice(mail.kind)?.textKey)), next };
}
