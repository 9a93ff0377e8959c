import { refusalsOf } from '../../../../kernel/refusal.ts';

export const checkRefusals = refusalsOf('service-desk', 'check', {
  /** The category's checklist has no such line by now. */
  unknown_line: 422,
});
