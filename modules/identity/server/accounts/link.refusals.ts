import { refusalsOf } from '../../../../kernel/refusal.ts';

export const linkRefusals = refusalsOf('identity', 'link', { gone: 410 });
