import {
  weekdays,
  type DayOverride,
  type Overrides,
  type Weekday,
} from '../../../../kernel/working-time/definition.ts';
import { dayNumber, weekdayIndex } from '../../../../kernel/working-time/wall-clock.ts';
import { nextInterval } from './time-entry.ts';

/** How a dated day is set: closed, with hours of its own, or with those of a weekday. */
export type OverrideKind = 'closed' | 'hours' | Weekday;

export function overrideKind(override: DayOverride): OverrideKind {
  if (!Array.isArray(override)) return override.follows;
  return override.length === 0 ? 'closed' : 'hours';
}

export function overrideFrom(kind: OverrideKind): DayOverride {
  if (kind === 'closed') return [];
  return kind === 'hours' ? [nextInterval([])] : { follows: kind };
}

export function without(overrides: Overrides, day: string): Overrides {
  const { [day]: _gone, ...others } = overrides;
  return others;
}

export function weekdayOf(day: string): Weekday {
  return weekdays[weekdayIndex(dayNumber(day) ?? 0)] ?? 'monday';
}
