import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarFor } from '../../../calendars/index.ts';
import { codeExists } from '../../../catalogue/index.ts';
import type { WantedLine } from '../../agreement-line.contract.ts';
import { deliveredClockKinds } from '../../clock-kind.contract.ts';
import { ownClockKinds } from '../clock-kinds/clock-kind.store.ts';
import { agreementLineRefusals as refusals } from './agreement-version.refusals.ts';
import { lineFault } from './line-fault.rules.ts';
import { refuseUnknownConditions } from './refuse-unknown-conditions.ts';
import { isWithinReach } from './target-reach.rules.ts';

/**
 * Refuses lines that nothing can be promised by, at the line and field that are wrong. `customerId`: whose agreement it
 * is; null: the provider's.
 */
export async function refuseUnsoundLines(tx: Tx, lines: readonly WantedLine[], customerId: Id | null): Promise<void> {
  const fault = lineFault(lines);
  if (fault) throw new Refusal(refusals[fault.code], { line: fault.by ?? 0 }, `lines.${fault.at}.${fault.field}`);
  await refuseUnknownKinds(tx, lines);
  for (const [at, line] of lines.entries()) {
    // a transaction asks once a calendar
    const calendar = await calendarFor(tx, line.calendarId);
    if (!calendar || calendar.isRetired) throw new Refusal(refusals.unknown_calendar, {}, `lines.${at}.calendarId`);
    if (!isWithinReach(line, calendar.working, tx.now)) throw new Refusal(refusals.too_long, {}, `lines.${at}.target`);
  }
  await refuseUnknownReasons(tx, lines);
  await refuseUnknownConditions(tx, lines, customerId);
}

async function refuseUnknownKinds(tx: Tx, lines: readonly WantedLine[]): Promise<void> {
  const isOwn = ({ kind }: WantedLine) => !Object.hasOwn(deliveredClockKinds, kind);
  if (!lines.some(isOwn)) return;
  const own = await ownClockKinds(tx);
  const known = new Set(own.flatMap(({ code, retiredAt }) => (retiredAt === null ? [code] : [])));
  const at = lines.findIndex((line) => isOwn(line) && !known.has(line.kind));
  if (at >= 0) throw new Refusal(refusals.unknown_kind, {}, `lines.${at}.kind`);
}

async function refuseUnknownReasons(tx: Tx, lines: readonly WantedLine[]): Promise<void> {
  for (const code of new Set(lines.flatMap(({ pausingReasons }) => pausingReasons))) {
    if (await codeExists(tx, 'waiting_reason', code)) continue;
    const at = lines.findIndex(({ pausingReasons }) => pausingReasons.includes(code));
    const place = lines[at]?.pausingReasons.indexOf(code);
    throw new Refusal(refusals.unknown_reason, { code }, `lines.${at}.pausingReasons.${place}`);
  }
}
