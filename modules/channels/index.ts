export {
  arrivedMail,
  arrivedMailForChange,
  arrivedMailsForChange,
  type ArrivedMail,
} from './server/incoming-mail/arrived-mail.ts';
export { decideMail } from './server/incoming-mail/decide-mail.ts';
export { handInMail } from './server/incoming-mail/hand-in-mail.ts';
export { identifyMail } from './server/incoming-mail/identify-mail.ts';
export { markTaken } from './server/incoming-mail/mark-taken.ts';
export { followMailbox } from './server/mailboxes/follow-mailbox.ts';
export { leaseSeconds as mailboxLeaseSeconds } from './server/mailboxes/keep-lease.ts';
export { claimMailbox, type ClaimedMailbox } from './server/mailboxes/mailbox-reading.store.ts';
export { activeMailboxes } from './server/mailboxes/mailbox-start.store.ts';
export { dismissRecord } from './server/records/dismiss-record.ts';
export { linkRecord } from './server/records/link-record.ts';
export { moveRecords } from './server/records/move-records.ts';
export { openCallFrom } from './server/records/open-call.store.ts';
export { reopenRecord } from './server/records/reopen-record.ts';
export { recordInChannel } from './server/records/record-in-channel.ts';
