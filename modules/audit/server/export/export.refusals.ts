import { refusalsOf } from '../../../../kernel/refusal.ts';

export const exportRefusals = refusalsOf('audit', 'export', {
  unknown_form: 422,
  no_day: 422,
  backwards: 422,
  unwritable: 422,
});
