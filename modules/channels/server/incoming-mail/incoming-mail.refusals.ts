import { refusalsOf } from '../../../../kernel/refusal.ts';

export const incomingMailRefusals = refusalsOf('channels', 'incoming_mail', { raw_gone: 410 });
