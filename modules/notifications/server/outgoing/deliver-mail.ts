import type { Id } from '../../../../kernel/id.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import type { MailTrouble } from '../../../../platform/mail/mail-trouble.ts';
import { sendMail } from '../../../../platform/mail/send-mail.ts';
import type { JobSteps } from '../../../../platform/module/queued-job.ts';
import { openMailServer } from '../mail-server/open-mail-server.ts';
import { mailServerOf, noteTry } from '../mail-server/mail-server.store.ts';
import type { NoticeBook } from '../notices/notice-book.ts';
import { leaseSeconds, nextTry, type OutgoingMail, type OwnReason } from './outgoing-mail.rules.ts';
import { claimMail, saveMail } from './outgoing-mail.store.ts';
import { sendOne } from './queue-mail.ts';
import { writeMail } from './write-mail.ts';

interface MailTry {
  id: Id;
  /** Of the job that asks. */
  attempt: number;
}

/**
 * Tries one mail: claimed in one transaction, handed over without any, and its end written in another. Killed in
 * between, it is tried again with the same Message-ID: SMTP can promise no more than that. The job's next try takes it
 * over at once, for whoever held its lease is dead; anybody else waits until that is over.
 */
export async function deliverMail(steps: JobSteps, book: NoticeBook, { id, attempt }: MailTry): Promise<void> {
  const taken = await steps.run(async (tx) => {
    const mail = await claimMail(tx, id, attempt > 1 ? addSeconds(tx.now, leaseSeconds) : tx.now);
    return mail && { mail, tenantId: tx.tenantId, server: await mailServerOf(tx) };
  });
  if (!taken) return;
  const { mail, server, tenantId } = taken;
  if (!server) return steps.run((tx) => giveUp(tx, mail, 'no_server' satisfies OwnReason));
  const written = await writeMail(steps, book, mail);
  if (!written) return steps.run((tx) => giveUp(tx, mail, 'nothing_to_tell' satisfies OwnReason));
  const addressed = {
    ...written,
    from: written.from ?? { name: server.fromName, address: server.fromAddress },
    to: { name: mail.toName ?? '', address: mail.toAddress },
    messageId: mail.messageId,
    // what an answer is threaded by, where its headers were lost
    headers: { 'X-Yingtai-Ticket': `${mail.subjectKind ?? ''} ${mail.subjectId ?? ''}` },
  };
  const trouble = await sendMail(openMailServer(steps.secrets, tenantId, server), addressed, steps.reach);
  await steps.run((tx) => writeEnd(tx, mail, trouble));
}

async function writeEnd(tx: Tx, mail: OutgoingMail, trouble: MailTrouble | null): Promise<void> {
  // one address that is refused says nothing against the server
  await noteTry(tx, { at: tx.now, trouble: trouble?.kind === 'refused' ? null : (trouble?.said ?? null) });
  if (!trouble) {
    await saveMail(tx, mail.id, { state: 'sent', sentAt: tx.now, nextTryAt: null, trouble: null });
    return;
  }
  const at = trouble.isPassing ? nextTry(mail.attempts, tx.now) : null;
  if (at === null) return giveUp(tx, mail, trouble.said);
  await saveMail(tx, mail.id, { nextTryAt: at, trouble: trouble.said });
  await enqueue(tx, { job: sendOne, ids: { mail: mail.id }, after: at });
}

async function giveUp(tx: Tx, { id }: OutgoingMail, trouble: string): Promise<void> {
  await saveMail(tx, id, { state: 'failed', nextTryAt: null, trouble });
}
