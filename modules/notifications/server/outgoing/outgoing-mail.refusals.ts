import { refusalsOf } from '../../../../kernel/refusal.ts';

export const outgoingMailRefusals = refusalsOf('notifications', 'outgoing_mail', { not_failed: 409 });
