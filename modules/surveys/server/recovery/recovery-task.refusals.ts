import { refusalsOf } from '../../../../kernel/refusal.ts';

export const recoveryTaskRefusals = refusalsOf('surveys', 'recovery_task', { done: 409 });
