import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announcementRefusals } from './announcement.refusals.ts';
import { timeFault, type Announcement } from './announcement.rules.ts';

/** Refuses an end before its beginning, at the field that says it. `said`: the fields that are written now. */
export function refuseFaulty(tx: Tx, announcement: Announcement, said: readonly string[]): void {
  const field = timeFault(announcement, { now: tx.now, said });
  if (field !== null) throw new Refusal(announcementRefusals.end_before_beginning, {}, field);
}
