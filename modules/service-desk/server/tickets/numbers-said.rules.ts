import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import { numberPrefixes } from '../../ticket-codes.contract.ts';

/** On the phone people say the last digits: 2091 for INC-2026-002091. */
const lastDigits = /^#?0*(\d{1,6})$/;

const years = 3;

/** The whole numbers that a few digits may mean: of every kind, this year's first, and of the two years before. */
export function numbersSaid(text: string, now: Instant): string[] {
  const digits = lastDigits.exec(text.trim())?.[1];
  if (digits === undefined) return [];
  // somewhere on earth the year has begun
  const latest = Number(addSeconds(now, 14 * 3600).slice(0, 4));
  return Array.from({ length: years }, (_, back) =>
    Object.values(numberPrefixes).map((prefix) => `${prefix}-${latest - back}-${digits.padStart(6, '0')}`),
  ).flat();
}
