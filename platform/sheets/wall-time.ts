/** `2026-11-21 08:30:00`: an instant as a clock on the wall of this zone shows it. */
export function wallTimeIn(timeZone: string): (instant: string) => string {
  // Sweden writes instants as ISO 8601 does
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return (instant) => format.format(new Date(instant));
}

const millisecondsADay = 86_400_000;
/** 1970-01-01, counted as Excel counts days. */
const epochDay = 25_569;

/** The number by which Excel knows a day or a wall time: days, and the part of the day that has passed. */
export function serialOf(wallTime: string): number {
  return (
    Date.parse(`${wallTime.replace(' ', 'T')}${wallTime.includes(' ') ? 'Z' : 'T00:00:00Z'}`) / millisecondsADay +
    epochDay
  );
}
