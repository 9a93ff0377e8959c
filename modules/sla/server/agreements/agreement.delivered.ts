import type { Priority } from '../../../catalogue/priority.contract.ts';
import type { LineTarget, WantedLine } from '../../agreement-line.contract.ts';

/**
 * What stops the clocks as delivered: only what the customer has in hand, its own answer and the visit that was fixed
 * with it. Chasing vendors, parts, approvals and third parties is the provider's work, and what customers pay it for;
 * an agreement that excuses them lists them itself (SD-03).
 */
export const deliveredPausingReasons = ['awaiting_customer', 'scheduled'];

/** A line before it stands on a calendar. */
export type UndatedLine = Omit<WantedLine, 'calendarId'>;

/** A promise in the simplest form: no conditions but those given, counted on through changes and reopenings. */
export function plainLine(kind: string, target: LineTarget | null, line: Partial<UndatedLine> = {}): UndatedLine {
  return {
    name: null,
    kind,
    conditions: {},
    target,
    pausingReasons: deliveredPausingReasons,
    stopsOn: null,
    onPriorityChange: 'keep',
    onReopening: 'continue',
    beyondLimit: 'as_is',
    extensionPercent: null,
    ...line,
  };
}

export const minutes = (value: number): LineTarget => ({ value, unit: 'minute' });
export const hours = (value: number): LineTarget => ({ value, unit: 'hour' });
export const workingDays = (value: number): LineTarget => ({ value, unit: 'working_day' });

/** A line for each of these priorities. */
export function byPriority(
  kind: string,
  targets: Partial<Record<Priority, LineTarget | null>>,
  line: Partial<UndatedLine> = {},
): UndatedLine[] {
  // the keys are those of `targets`
  return (Object.keys(targets) as Priority[]).map((priority) =>
    plainLine(kind, targets[priority] ?? null, { ...line, conditions: { ...line.conditions, priorities: [priority] } }),
  );
}

export const deliveredAgreement = { code: 'standard', 'zh-CN': '标准服务协议', en: 'Standard agreement' };

/** On the default calendar; resolving P4 goes by the date agreed with the customer (SD-05). */
export const deliveredLines: readonly UndatedLine[] = [
  ...byPriority('response', { P1: minutes(30), P2: hours(1), P3: hours(2), P4: hours(4) }),
  ...byPriority('resolution', { P1: hours(4), P2: hours(8), P3: hours(16), P4: null }),
];
