import type { AgreementLineView, WantedLine } from '../../agreement.contract.ts';

/** A line as it is, to be sent back with changes. */
export function wantedLine({ kind, priority, targetSeconds, pausingReasons, calendar }: AgreementLineView): WantedLine {
  return { kind, priority, targetSeconds, pausingReasons, calendarId: calendar.id };
}
