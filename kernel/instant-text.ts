const dayLength = 86_400_000;
/** From where `daysFrom` counts: 0000-03-01, the first day of a year that ends with its leap day. */
const marchOfYear0 = -719_468;

/**
 * Milliseconds since 1970 of an instant in the one form that we write, in a third of the time that `Date.parse` takes:
 * clocks are made of these. Null where the text has another form, which is for `Date.parse` to judge.
 */
export function readInstant(text: string): number | null {
  if (text.length !== 24 || !hasMarks(text)) return null;
  const [year, month, day] = [twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8)];
  const [hours, minutes, seconds] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  const milliseconds = twoDigits(text, 20) * 10 + digit(text, 22);
  // the last days of a month are rare enough for `Date.parse`; of what is no digit each comparison is false
  const isPlain = month >= 1 && month <= 12 && day >= 1 && day <= 28 && hours <= 23 && minutes <= 59 && seconds <= 59;
  if (!isPlain || !(year + milliseconds >= 0)) return null;
  return daysFrom(year, month, day) * dayLength + ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}

function hasMarks(text: string): boolean {
  return (
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    text.charCodeAt(10) === 84 &&
    text.charCodeAt(13) === 58 &&
    text.charCodeAt(16) === 58 &&
    text.charCodeAt(19) === 46 &&
    text.charCodeAt(23) === 90
  );
}

function twoDigits(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

/** Days since 1970-01-01, counting years from March, so that a leap day is the last of its year. */
function daysFrom(year: number, month: number, day: number): number {
  const since = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400);
  return marchOfYear0 + since * 365 + leapDays + dayOfYear;
}

const days = new Map<number, string>();
const mostDays = 20_000;

/** The instant's text, in a fifth of the time that `Date` takes. Null where it has no such form. */
export function writeInstant(milliseconds: number): string | null {
  if (!Number.isInteger(milliseconds)) return null;
  const day = Math.floor(milliseconds / dayLength);
  const beginning = days.get(day) ?? dayText(day);
  if (beginning === null) return null;
  const rest = milliseconds - day * dayLength;
  const seconds = Math.floor(rest / 1000);
  const minutes = Math.floor(seconds / 60);
  const time = `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}:${padded(seconds % 60)}`;
  return `${beginning}T${time}.${thousandths[rest - seconds * 1000] ?? ''}Z`;
}

/** Null in years that are not written with four digits. */
function dayText(day: number): string | null {
  const date = new Date(day * dayLength);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return null;
  const text = date.toISOString().slice(0, 10);
  if (days.size >= mostDays) days.clear();
  days.set(day, text);
  return text;
}

const hundredths = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));
const thousandths = Array.from({ length: 1000 }, (_, value) => String(value).padStart(3, '0'));

function padded(value: number): string {
  return hundredths[value] ?? '';
}
