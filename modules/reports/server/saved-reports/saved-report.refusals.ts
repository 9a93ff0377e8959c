import { refusalsOf } from '../../../../kernel/refusal.ts';

export const savedReportRefusals = refusalsOf('reports', 'saved_report', {
  retired: 409,
  not_yours: 403,
  no_sharing: 403,
});
