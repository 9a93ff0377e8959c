import { refusalsOf } from '../../../../kernel/refusal.ts';

export const priorityRefusals = refusalsOf('catalogue', 'priority_matrix', { incomplete: 422 });
