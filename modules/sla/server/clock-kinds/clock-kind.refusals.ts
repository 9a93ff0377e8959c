import { refusalsOf } from '../../../../kernel/refusal.ts';

export const clockKindRefusals = refusalsOf('sla', 'clock_kind', {
  code_taken: 409,
  name_taken: 409,
  stops_where_it_starts: 422,
  /** Agreements promise it. */
  in_use: 409,
});
