import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { giveAttachments } from '../../../files/index.ts';
import { identifyRecord } from '../records/identify-record.ts';
import { mailIdentified } from './incoming-mail.events.ts';
import { incomingMailForChange, updateIncomingMail } from './incoming-mail.store.ts';

interface Identified {
  id: Id;
  customerId: Id;
  /** Null: one of the customer's people, and nobody knows who. */
  contactId: Id | null;
}

/** Says whose mail it is, now that it is known: its files and its entry in the channel log become theirs too. */
export async function identifyMail(tx: Tx, { id, customerId, contactId }: Identified): Promise<void> {
  const mail = found(await incomingMailForChange(tx, id));
  if (mail.customerId === customerId && mail.contactId === contactId) return;
  await updateIncomingMail(tx, id, { customerId, contactId });
  if (mail.customerId !== customerId) await giveAttachments(tx, { kind: 'incoming_mail', id }, customerId);
  await identifyRecord(tx, { recordId: mail.channelRecordId, customerId, contactId });
  await announce(tx, mailIdentified({ id, customerId }, { contactId }));
}
