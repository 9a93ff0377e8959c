import { refusalsOf } from '../../../../kernel/refusal.ts';

export const mailboxRefusals = refusalsOf('channels', 'mailbox', {
  address_taken: 409,
  password_missing: 422,
  retired: 409,
});
