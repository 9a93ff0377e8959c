import { SSF } from '@e965/xlsx';

interface DateParts {
  y: number;
  m: number;
  d: number;
  H: number;
  M: number;
}

interface DateFormats {
  parse_date_code(value: number, options: { date1904: boolean }): DateParts | null;
}

// the library leaves its formatter without types
const formats = SSF as DateFormats;

/**
 * What a sheet's number means by its format: `2026-11-21`, with its time when the format shows one, or the time alone
 * (`08:30`, also of more than a day: `[h]:mm`). Null: no day that a sheet knows.
 */
export function dateText(value: number, format: string, is1904: boolean): string | null {
  const shown = format.replaceAll(/"[^"]*"|\[(?!h)[^[\]]*\]|\\./gi, '');
  if (/\[h+\]/i.test(shown)) return minutesText(Math.round(value * 24 * 60));
  const parts = formats.parse_date_code(value, { date1904: is1904 });
  if (!parts) return null;
  const time = `${twoDigits(parts.H)}:${twoDigits(parts.M)}`;
  if (!/[yd]/i.test(shown) && /h/i.test(shown)) return time;
  const day = `${parts.y}-${twoDigits(parts.m)}-${twoDigits(parts.d)}`;
  return /h/i.test(shown) ? `${day} ${time}` : day;
}

function minutesText(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
