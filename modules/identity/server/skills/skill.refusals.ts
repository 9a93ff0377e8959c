import { refusalsOf } from '../../../../kernel/refusal.ts';

export const skillRefusals = refusalsOf('identity', 'skill', { name_taken: 409, retired: 409 });
