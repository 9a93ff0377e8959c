import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Calendar, CalendarVersion } from './calendar.rules.ts';

export function calendarAdded(calendar: Calendar, { version, ...saying }: CalendarVersion): Announcement {
  const { definition, followsNation, makeUpDayFollows } = saying;
  const payload = { version, definition, followsNation, makeUpDayFollows };
  return { ...about(calendar, 'calendar.added'), payload, text: { name: calendar.name } };
}

/** A new version says all of what it changed in the days and hours. */
export function calendarChanged(calendar: Calendar, { name, ...changes }: Changes): Announcement {
  return { ...about(calendar, 'calendar.changed'), payload: { changes }, text: name && { name } };
}

export function calendarRetired(calendar: Calendar): Announcement {
  return about(calendar, 'calendar.retired');
}

export function calendarReinstated(calendar: Calendar): Announcement {
  return about(calendar, 'calendar.reinstated');
}

function about({ id, code }: Calendar, kind: string): Announcement {
  return {
    kind,
    version: 1,
    subject: { kind: 'calendar', id },
    customerId: null,
    audience: 'internal',
    payload: { code },
  };
}
