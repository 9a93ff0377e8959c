import type { Calendar } from './calendar.rules.ts';

interface Caller {
  permissions: ReadonlySet<string>;
}

export function abilitiesOnCalendars(caller: Caller): string[] {
  return caller.permissions.has('calendar.change') ? ['add'] : [];
}

/** The default stays in use until another is made the default. */
export function abilitiesOnCalendar(caller: Caller, { isDefault, retiredAt }: Calendar): string[] {
  if (!caller.permissions.has('calendar.change')) return [];
  if (retiredAt !== null) return ['change', 'reinstate'];
  return isDefault ? ['change'] : ['change', 'make_default', 'retire'];
}
