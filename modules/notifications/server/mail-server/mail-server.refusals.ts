import { refusalsOf } from '../../../../kernel/refusal.ts';

export const mailServerRefusals = refusalsOf('notifications', 'mail_server', { none: 409, password_missing: 422 });
