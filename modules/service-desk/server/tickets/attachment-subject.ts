import type { AttachmentSubject } from '../../../../platform/module/attachment-subject.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { scopeOf } from './ticket.policy.ts';
import { ticketById } from './ticket.store.ts';

/** Whoever may reply on a ticket may hand in files to it. */
export const ticketAttachments: AttachmentSubject = {
  kind: 'ticket',
  read: 'ticket.read',
  add: 'ticket.reply',
  customerOf: async (tx, id) => found(await ticketById(tx, id, scopeOf(tx.caller))).customerId,
};
