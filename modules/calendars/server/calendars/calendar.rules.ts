import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { CalendarDefinition, Weekday } from '../../../../kernel/working-time/definition.ts';
import type { CalendarTemplate } from '../../../../kernel/working-time/layers.ts';
import type { Nation } from '../../calendar.contract.ts';

export interface Calendar {
  id: Id;
  code: string | null;
  name: string;
  isDefault: boolean;
  retiredAt: Instant | null;
  revision: number;
}

/** What a calendar says of days and hours. */
export interface CalendarSaying {
  definition: CalendarDefinition;
  followsNation: Nation | null;
  makeUpDayFollows: Weekday;
}

export interface CalendarVersion extends CalendarSaying {
  calendarId: Id;
  version: number;
  validFrom: Instant;
}

/**
 * The version under which what began at `instant` is timed. What began before the calendar was written down, imported
 * history for one, goes by its first version. `versions` by number, at least one.
 */
export function versionAt(versions: readonly CalendarVersion[], instant: Instant): CalendarVersion | undefined {
  return versions.findLast(({ validFrom }) => validFrom <= instant) ?? versions[0];
}

export function templateOf({ definition, followsNation, makeUpDayFollows }: CalendarSaying): CalendarTemplate {
  return { ...definition, ignoresNation: followsNation === null, makeUpDayFollows };
}
