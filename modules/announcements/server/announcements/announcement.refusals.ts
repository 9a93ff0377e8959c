import { refusalsOf } from '../../../../kernel/refusal.ts';

export const announcementRefusals = refusalsOf('announcements', 'announcement', {
  end_before_beginning: 422,
  /** It names sites or services, and nobody is there. */
  reaches_nobody: 422,
  withdrawn: 409,
  for_all_customers: 403,
});
