import type { MailState } from '../../../channels/incoming-mail.contract.ts';

interface Standing {
  state: MailState;
  hasSender: boolean;
}

/** What this caller may do about a mail now. */
export function abilitiesOnMail(caller: { permissions: ReadonlySet<string> }, mail: Standing): string[] {
  const mayBlock = mail.hasSender && caller.permissions.has('mail_intake.change');
  return [
    ...(waits(mail.state) && caller.permissions.has('mail_intake.settle') ? ['settle'] : []),
    ...(waits(mail.state) && mayBlock ? ['block'] : []),
    ...(isStuck(mail.state) && caller.permissions.has('mail_intake.settle') ? ['retry'] : []),
  ];
}

/** For somebody to decide. */
export function waits(state: MailState): boolean {
  return state === 'review' || state === 'held' || state === 'failed';
}

/** It would be taken in by itself, had nothing come between. */
export function isStuck(state: MailState): boolean {
  return state === 'held' || state === 'failed';
}
