import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarFor } from '../../../calendars/index.ts';
import { codeExists } from '../../../catalogue/index.ts';
import type { WantedLine } from '../../agreement.contract.ts';
import { agreementRefusals } from './agreement.refusals.ts';
import { lineFault } from './agreement.rules.ts';

/** Refuses lines that nothing can be promised by, at the line and field that are wrong. */
export async function refuseUnsoundLines(tx: Tx, lines: readonly WantedLine[]): Promise<void> {
  const fault = lineFault(lines);
  if (fault?.code === 'line_twice') throw new Refusal(agreementRefusals.line_twice, {}, `lines.${fault.at}.priority`);
  if (fault) throw new Refusal(agreementRefusals.response_undated, {}, `lines.${fault.at}.targetSeconds`);
  for (const [at, line] of lines.entries()) {
    const calendar = await calendarFor(tx, line.calendarId);
    if (!calendar || calendar.isRetired) {
      throw new Refusal(agreementRefusals.unknown_calendar, {}, `lines.${at}.calendarId`);
    }
    await refuseUnknownReason(tx, line, at);
  }
}

async function refuseUnknownReason(tx: Tx, { pausingReasons }: WantedLine, at: number): Promise<void> {
  for (const [place, code] of pausingReasons.entries()) {
    if (await codeExists(tx, 'waiting_reason', code)) continue;
    throw new Refusal(agreementRefusals.unknown_reason, { code }, `lines.${at}.pausingReasons.${place}`);
  }
}
