export { isHardwareRepair } from './server/tickets/hardware-repair.store.ts';
export { noteFollowUp } from './server/tickets/note-follow-up.ts';
export { replyOnTicket } from './server/entries/reply-on-ticket.ts';
export { ticketNumbered } from './server/tickets/ticket-numbered.ts';
export { followUpAgreed } from './server/processes/follow-up-agreed.ts';
export { ticketSeen } from './server/tickets/ticket-seen.ts';
export { foundDesk } from './server/settings/found-desk.ts';
export { takeMail } from './server/mail-intake/take-mail.ts';
