import type { Id } from '../../../../kernel/id.ts';

/** What belongs to one staff member, and may be shown to everybody: a saved report, a dashboard. */
export interface Shared {
  ownerId: Id;
  sharedWith: 'nobody' | 'everybody';
}
