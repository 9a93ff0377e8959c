import type { AttachmentView } from '../../../files/attachment.contract.ts';
import type { IncomingMailRow, IncomingMailView } from '../../incoming-mail.contract.ts';
import { beginningOf, parsedMailOf } from './incoming-mail.rules.ts';
import type { NamedMail } from './incoming-mail.store.ts';

export function incomingMailRowOf(mail: NamedMail): IncomingMailRow {
  const { from, subject, automatic, shortfall, freshText } = parsedMailOf(mail);
  return { ...commonOf(mail), from, subject, automatic, shortfall, beginning: beginningOf(freshText) };
}

export function incomingMailViewOf(
  mail: NamedMail,
  attachments: AttachmentView[],
  abilities: IncomingMailView['abilities'],
): IncomingMailView {
  return { ...commonOf(mail), ...parsedMailOf(mail), attachments, abilities };
}

function commonOf(mail: NamedMail) {
  const { id, mailboxId, mailboxName, customerId, customerName, contactId, contactName } = mail;
  const { channelRecordId, state, why, decidedAt, cameAt, rawBytes } = mail;
  return {
    id,
    mailbox: { id: mailboxId, name: mailboxName },
    customer: customerId === null ? null : { id: customerId, name: customerName ?? '' },
    contact: contactId === null ? null : { id: contactId, name: contactName ?? '' },
    channelRecordId,
    state,
    why,
    decidedAt,
    cameAt,
    rawBytes,
  };
}
