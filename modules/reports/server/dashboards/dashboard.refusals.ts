import { refusalsOf } from '../../../../kernel/refusal.ts';

export const dashboardRefusals = refusalsOf('reports', 'dashboard', {
  retired: 409,
  not_yours: 403,
  no_sharing: 403,
  no_copy: 409,
});
