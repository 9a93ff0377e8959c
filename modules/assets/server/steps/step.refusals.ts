import { refusalsOf } from '../../../../kernel/refusal.ts';

export const stepRefusals = refusalsOf('assets', 'asset_step', {
  /** Says what the machine is now, and of which the step would begin. */
  wrong_status: 409,
  /** It waits for somebody's yes to being scrapped. */
  scrapping_waits: 409,
  unasked: 422,
  missing: 422,
  wrong_method: 422,
  receiver_missing: 422,
  day_past: 422,
  day_to_come: 422,
  nobody: 422,
  /** A transfer that moves nothing. */
  nothing_changes: 422,
  /** This customer wants disks wiped before a machine leaves the house. */
  wipe_missing: 409,
});
