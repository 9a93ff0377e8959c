import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AutomaticKind, MailState } from '../../incoming-mail.contract.ts';
import type { IncomingMail } from './incoming-mail.rules.ts';

/** With what its mailbox, customer and contact are called. */
export interface NamedMail extends IncomingMail {
  mailboxName: string;
  customerName: string | null;
  contactName: string | null;
}

function incomingMails(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('incomingMail as mail')
      .innerJoin('mailbox', (on) =>
        on.onRef('mailbox.tenantId', '=', 'mail.tenantId').onRef('mailbox.id', '=', 'mail.mailboxId'),
      )
      .leftJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'mail.tenantId').onRef('customer.id', '=', 'mail.customerId'),
      )
      .leftJoin('contact', (on) =>
        on.onRef('contact.tenantId', '=', 'mail.tenantId').onRef('contact.id', '=', 'mail.contactId'),
      )
      .select(['mail.id', 'mail.customerId', 'mail.contactId', 'mail.mailboxId', 'mail.channelRecordId'])
      .select(['mail.epoch', 'mail.uid'])
      .select(['mail.uidValidity', 'mail.state', 'mail.why', 'mail.decidedAt', 'mail.messageId', 'mail.inReplyTo'])
      .select(['mail.referenceIds', 'mail.fromAddress', 'mail.fromName', 'mail.addresses', 'mail.subject'])
      .select(['mail.sentAt', 'mail.cameAt', 'mail.fetchedAt', 'mail.automatic', 'mail.freshText', 'mail.quotedText'])
      .select(['mail.html', 'mail.outsidePictures', 'mail.shortfall', 'mail.droppedFiles', 'mail.raw', 'mail.rawBytes'])
      .select(['mailbox.name as mailboxName', 'customer.name as customerName', 'contact.name as contactName'])
      // CHECK constraints hold codes to theirs; addresses are written by one statement, as their type says
      .$castTo<NamedMail>()
      .where('mail.tenantId', '=', tx.tenantId)
  );
}

export function incomingMailById(tx: Tx, id: Id): Promise<NamedMail | undefined> {
  return tx.first(incomingMails(tx).where('mail.id', '=', id));
}

/** The same, held against other writers until the transaction ends. */
export async function incomingMailForChange(tx: Tx, id: Id): Promise<NamedMail | undefined> {
  return (await incomingMailsForChange(tx, [id]))[0];
}

/** In the order of their ids, in which they are held: two that want the same ones wait for each other no further. */
export function incomingMailsForChange(tx: Tx, ids: readonly Id[]): Promise<NamedMail[]> {
  const wanted = sql<Id>`any(${ids}::uuid[])`;
  return tx.rows(incomingMails(tx).where('mail.id', '=', wanted).orderBy('mail.id').forUpdate('mail'));
}

export interface MailFilter {
  mailboxId?: Id | undefined;
  customerId?: Id | undefined;
  state?: readonly MailState[] | undefined;
  automatic?: readonly AutomaticKind[] | undefined;
  fromAddress?: string | undefined;
}

/** Newest first. Served by incoming_mail_by_time, _by_state, _by_customer, _by_mailbox and _by_sender. */
export function pageOfIncomingMail(tx: Tx, filter: MailFilter, page: PageInput): Promise<Page<NamedMail>> {
  const { mailboxId, customerId, state, automatic, fromAddress } = filter;
  let query = incomingMails(tx);
  if (mailboxId) query = query.where('mail.mailboxId', '=', mailboxId);
  if (customerId) query = query.where('mail.customerId', '=', customerId);
  if (state) query = query.where('mail.state', 'in', state);
  if (automatic) query = query.where('mail.automatic', 'in', automatic);
  if (fromAddress) query = query.where('mail.fromAddress', '=', fromAddress);
  return keysetPage(tx, query, {
    list: 'incoming-mails',
    column: 'mail.cameAt',
    field: 'cameAt',
    direction: 'desc',
    idColumn: 'mail.id',
    ...page,
  });
}

/** At least one. */
export async function insertIncomingMails(tx: Tx, mails: readonly IncomingMail[]): Promise<void> {
  const { tenantId } = tx;
  const rows = mails.map((mail) => ({ ...mail, addresses: JSON.stringify(mail.addresses), tenantId }));
  await tx.run(sqlBuilder.insertInto('incomingMail').values(rows));
}

type Changeable = Pick<IncomingMail, 'customerId' | 'contactId' | 'state' | 'why' | 'decidedAt'>;

export async function updateIncomingMail(tx: Tx, id: Id, fields: Partial<Changeable>): Promise<void> {
  await tx.run(
    sqlBuilder.updateTable('incomingMail').set(fields).where('tenantId', '=', tx.tenantId).where('id', '=', id),
  );
}

interface Place {
  mailboxId: Id;
  epoch: number;
  uidValidity: number;
  uid: number;
  /** The same bytes came before, from wherever in the folder they lay then. */
  raw: string | null;
}

/** Whether this mail was taken in before. Served by its unique key and by incoming_mail_by_raw. */
export async function isTakenIn(tx: Tx, { mailboxId, epoch, uidValidity, uid, raw }: Place): Promise<boolean> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('incomingMail')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('mailboxId', '=', mailboxId)
      .where((mail) =>
        mail.or([
          mail.and([mail('epoch', '=', epoch), mail('uidValidity', '=', uidValidity), mail('uid', '=', uid)]),
          ...(raw === null ? [] : [mail('raw', '=', raw)]),
        ]),
      )
      .limit(1),
  );
  return row !== undefined;
}
