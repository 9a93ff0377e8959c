import { refusalsOf } from '../../../../kernel/refusal.ts';

export const codeItemRefusals = refusalsOf('catalogue', 'code_item', {
  code_taken: 409,
  name_taken: 409,
  /** Only what was delivered has a name to go back to. */
  name_missing: 422,
  /** Only how a ticket was resolved tells of a repair. */
  no_repair: 422,
});
