import { refusalsOf } from '../../../../kernel/refusal.ts';

export const backupRefusals = refusalsOf('protection', 'backup', {
  cycle_missing: 422,
  result_missing: 422,
  day_to_come: 422,
});
