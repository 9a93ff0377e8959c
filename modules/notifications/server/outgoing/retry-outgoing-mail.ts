import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { OutgoingMailView, retryOutgoingMail as endpoint } from '../../outgoing-mail.contract.ts';
import type { NoticeBook } from '../notices/notice-book.ts';
import { mailRetried } from './outgoing-mail.events.ts';
import { outgoingMailRefusals } from './outgoing-mail.refusals.ts';
import { mayRetry } from './outgoing-mail.rules.ts';
import { mailById, saveMail } from './outgoing-mail.store.ts';
import { outgoingMailView } from './outgoing-mail.view.ts';
import { sendOne } from './queue-mail.ts';

/** With all its tries anew. */
export async function retryOutgoingMail(
  tx: Tx,
  book: NoticeBook,
  { outgoingMail: id }: InputOf<typeof endpoint>,
): Promise<OutgoingMailView> {
  const mail = found(await mailById(tx, id));
  if (!mayRetry(mail)) throw new Refusal(outgoingMailRefusals.not_failed);
  await saveMail(tx, id, { state: 'waiting', attempts: 0, nextTryAt: tx.now });
  await enqueue(tx, { job: sendOne, ids: { mail: id } });
  await announce(tx, mailRetried(mail));
  return outgoingMailView(tx.caller, found(await mailById(tx, id)), book.notice(mail.kind)?.textKey);
}
