import { refusalsOf } from '../../../../kernel/refusal.ts';

export const certificateRefusals = refusalsOf('identity', 'certificate', { retired: 409, ends_before_issue: 422 });
