import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { timeEntryRefusals } from './time-entry.refusals.ts';
import type { TimeEntry } from './time-entry.rules.ts';

interface Caller {
  kind: string;
  subjectId: Id | null;
  permissions: ReadonlySet<string>;
}

/** One's own time; that of others needs the right to correct it. */
export function mayRecordTimeOf(caller: Caller, staffId: Id): boolean {
  if (caller.kind === 'staff' && caller.subjectId === staffId) return caller.permissions.has('time_entry.record');
  return mayCorrectTime(caller);
}

export function mayCorrectTime({ permissions }: Pick<Caller, 'permissions'>): boolean {
  return permissions.has('time_entry.correct');
}

export function refuseOthersTime(caller: Caller, staffId: Id): void {
  if (!mayRecordTimeOf(caller, staffId)) throw new Refusal(timeEntryRefusals.not_yours, {}, 'staffId');
}

/** What was taken back stays as it is. */
export function timeEntryAbilities(caller: Caller, { staffId, retiredAt }: Pick<TimeEntry, 'staffId' | 'retiredAt'>) {
  return retiredAt === null && mayRecordTimeOf(caller, staffId) ? ['change', 'retire'] : [];
}

/** What can be recorded on a ticket. */
export function timeAbilities({ permissions }: Pick<Caller, 'permissions'>): string[] {
  return [
    ...(permissions.has('time_entry.record') ? ['record'] : []),
    ...(mayCorrectTime({ permissions }) ? ['record_others'] : []),
  ];
}
