import type { Day } from '../../../../kernel/instant.ts';

interface Warranty {
  warrantyUntil: Day | null;
  warrantyLevel: string | null;
}

const soonDays = 30;

/** How its warranty stands on a day: on its last day it still holds, and in its last month it is said beforehand. */
export function warrantyFact({ warrantyUntil, warrantyLevel }: Warranty, today: Day) {
  const label = { key: 'assets:asset.warranty' };
  if (warrantyUntil === null) return { label, value: { key: 'assets:card.warranty.none' } };
  const left = Temporal.PlainDate.from(today).until(warrantyUntil, { largestUnit: 'days' }).days;
  const params = { until: warrantyUntil, level: warrantyLevel ? ` · ${warrantyLevel}` : '', days: left };
  if (left < 0) return { label, value: { key: 'assets:card.warranty.over', params }, tone: 'breached' as const };
  if (left <= soonDays) return { label, value: { key: 'assets:card.warranty.soon', params }, tone: 'soon' as const };
  return { label, value: { key: 'assets:card.warranty.held', params }, tone: 'good' as const };
}
