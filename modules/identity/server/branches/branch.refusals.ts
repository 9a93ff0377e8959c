import { refusalsOf } from '../../../../kernel/refusal.ts';

export const branchRefusals = refusalsOf('identity', 'branch', { name_taken: 409, retired: 409, in_use: 409 });
