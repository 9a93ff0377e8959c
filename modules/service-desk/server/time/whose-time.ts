import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Caller } from '../../../../platform/database/caller.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import { mayCorrectTime } from './time-entry.policy.ts';
import { timeEntryRefusals } from './time-entry.refusals.ts';

/**
 * Of whom list and figures tell; undefined: of everybody. Who may not correct others' time sees their own, and is
 * refused anybody else's by name.
 */
export function whoseTime(caller: Caller, asked: string | undefined): Id | undefined {
  const isOwn = asked === 'me' || (asked !== undefined && asked === caller.subjectId);
  if (isOwn) return staffActing(caller);
  if (mayCorrectTime(caller)) return asked;
  if (asked !== undefined) throw new Refusal(timeEntryRefusals.not_yours, {}, 'staffId');
  return staffActing(caller);
}
