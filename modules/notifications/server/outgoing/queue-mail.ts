import type { Id } from '../../../../kernel/id.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import type { JobKind } from '../../../../platform/jobs/job.ts';
import { mailServerOf } from '../mail-server/mail-server.store.ts';
import { namedId } from '../../../../platform/crypto/named-id.ts';
import type { Telling } from '../notices/telling.ts';
import { messageIdOf, type OutgoingMail } from './outgoing-mail.rules.ts';
import { insertMails } from './outgoing-mail.store.ts';

export const sendOne = { name: 'notifications.send-mail', nouns: ['mail'] } as const satisfies JobKind<'mail'>;

export interface Addressee {
  /** Null: somebody who cannot sign in. */
  accountId: Id | null;
  name: string;
  email: string;
  locale: Locale;
}

export interface Addressed {
  telling: Telling;
  to: Addressee;
}

/** Each telling once to an address. Where no mail server is set nothing is written, and nothing goes out later. */
export async function queueMails(tx: Tx, mails: readonly Addressed[]): Promise<void> {
  const server = mails.length === 0 ? null : await mailServerOf(tx);
  if (!server) return;
  const rows = mails.map(({ telling, to }) => mailTo(tx, telling, { ...to, fromAddress: server.fromAddress }));
  for (const mail of await insertMails(tx, rows)) await enqueue(tx, { job: sendOne, ids: { mail } });
}

function mailTo(tx: Tx, telling: Telling, to: Addressee & { fromAddress: string }): OutgoingMail {
  const { notice, key, subject, customerId, params } = telling;
  return {
    id: tx.newId(),
    customerId,
    accountId: to.accountId,
    toAddress: to.email,
    toName: to.name,
    kind: notice.kind,
    subjectKind: subject.kind,
    subjectId: subject.id,
    locale: to.locale,
    params,
    messageId: messageIdOf(namedId(tx.tenantId, key, notice.kind, to.email), to.fromAddress),
    state: 'waiting',
    attempts: 0,
    trouble: null,
    createdAt: tx.now,
    nextTryAt: tx.now,
    sentAt: null,
  };
}
