import type { WantedLine } from '../../../agreement-line.contract.ts';
import type { AgreementLineView } from '../../../agreement-version.contract.ts';

/** Lines as they stand, to be sent back with changes. */
export function wantedLines(lines: readonly AgreementLineView[]): WantedLine[] {
  return lines.map(({ id: _id, position: _position, calendarName: _calendar, ...line }) => line);
}
