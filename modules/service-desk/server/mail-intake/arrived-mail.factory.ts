import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { recordInChannel } from '../../../channels/index.ts';
import type { ParsedMail } from '../../../channels/incoming-mail.contract.ts';

interface MadeMailbox {
  address: string;
  customerId?: Id | null;
}

/** A mailbox that nobody reads: what comes into it is made by `makeArrivedMail`. */
export async function makeMailbox(tx: Tx, { address, customerId = null }: MadeMailbox): Promise<Id> {
  const id = tx.newId();
  const server = { host: 'imap.example.cn', port: 993, security: 'tls', userName: 'desk', folder: 'INBOX' };
  const sealed = { password: 'sealed', envelopeKey: 'sealed' };
  const made = { tenantId: tx.tenantId, id, createdAt: tx.now, nextTryAt: tx.now };
  const kept = { mostBytes: 50 * 1024 * 1024, takesOld: false, isActive: true };
  const named = { name: '华信服务台', address, customerId };
  await tx.run(sqlBuilder.insertInto('mailbox').values({ ...made, ...server, ...sealed, ...kept, ...named }));
  return id;
}

/** What a mail says, if not that a printer jams again; `from` is an address. */
export type MailSaid = Partial<Omit<ParsedMail, 'from'>> & { from?: string | null; to?: readonly string[] };

let uid = 0;

/** A mail as it stands when it has been fetched and understood. */
export async function makeArrivedMail(tx: Tx, mailboxId: Id, said: MailSaid = {}): Promise<Id> {
  const { from = 'zhaolei@donghai.example.cn', to = [], references = [], addresses, ...rest } = said;
  const id = tx.newId();
  const record = { kind: 'mail', cameAt: tx.now, customerId: null, contactId: null, agentId: null } as const;
  const channelRecordId = await recordInChannel(tx, { ...record, address: from, label: rest.subject ?? '' });
  const written = { subject: '打印机又卡纸了', messageId: `<${id}@mail.example.cn>`, inReplyTo: null, sentAt: tx.now };
  const text = { freshText: '今天第三次了，请派人来看看。', quotedText: null, html: null, automatic: null };
  const whole = { outsidePictures: 0, shortfall: null, droppedFiles: 0, raw: null, rawBytes: 1000 };
  const own = { tenantId: tx.tenantId, id, mailboxId, channelRecordId, uidValidity: 1, epoch: 1, uid: ++uid };
  const names = {
    to: to.map((address) => ({ name: '', address })),
    cc: [],
    replyTo: [],
    deliveredTo: [],
    ...addresses,
  };
  await tx.run(
    sqlBuilder.insertInto('incomingMail').values({
      ...own,
      ...written,
      ...text,
      ...whole,
      ...rest,
      state: 'fetched',
      cameAt: tx.now,
      fetchedAt: tx.now,
      fromAddress: from,
      fromName: '赵雷',
      referenceIds: [...references],
      addresses: JSON.stringify(names),
    }),
  );
  return id;
}
