import { refusalsOf } from '../../../../kernel/refusal.ts';

export const chainRefusals = refusalsOf('audit', 'chain', { partly_seen: 403 });
