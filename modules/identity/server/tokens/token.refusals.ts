import { refusalsOf } from '../../../../kernel/refusal.ts';

export const tokenRefusals = refusalsOf('identity', 'token', { beyond_yours: 403 });
