import type { Instant } from '../../../../kernel/instant.ts';
import type { LineTarget } from '../../agreement-line.contract.ts';
import type { Target } from '../clocks/terms.rules.ts';
import type { AgreementLine } from '../agreements/agreement.rules.ts';

const secondsOf = { second: 1, minute: 60, hour: 3600 } as const;

/**
 * What a line promises; null: nothing, because the date is not agreed yet, or because the contract's limits are passed
 * and the line says that beyond them nothing is owed (SLA-17).
 */
export function promisedTarget(line: AgreementLine, agreedAt: Instant | null, isBeyondLimit: boolean): Target | null {
  if (isBeyondLimit && line.beyondLimit === 'not_owed') return null;
  if (line.target === null) return agreedAt === null ? null : { dueAt: agreedAt };
  const percent = isBeyondLimit && line.beyondLimit === 'extended' ? (line.extensionPercent ?? 0) : 0;
  return targetOf(line.target, percent);
}

/** Days that are extended come whole: a part of one counts as one. */
function targetOf({ value, unit }: LineTarget, percent: number): Target {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    return { seconds: Math.ceil((value * secondsOf[unit] * (100 + percent)) / 100) };
  }
  return { later: { unit, value: Math.ceil((value * (100 + percent)) / 100) } };
}

/** Calendar days and months go by the wall clock, whatever the hours of the line's calendar. */
export function countsNights({ target }: Pick<AgreementLine, 'target'>): boolean {
  return target?.unit === 'calendar_day' || target?.unit === 'calendar_month';
}
