import { SSF } from '@e965/xlsx';
import { dateText } from './date-text.ts';

interface NumberFormats {
  format(format: string, value: number): string;
  is_date(format: string): boolean;
}

// the library leaves its formatter without types
const formats = SSF as NumberFormats;

/** Digits alone, or with signs between them, that show a number as a code: `000000`, `000-0000-0000`. */
const asCode = /^0[0\- ]*0$/;

/**
 * A number of a sheet as a person typed it: by its format a day, a time, a share or a code; else its plain digits, of
 * which Excel keeps fifteen. A whole number is never written as `1.38E+10`, unless it is so large that Excel has lost its
 * last digits: then it stays in that form, by which it can be recognised as spoilt.
 */
export function numberText(value: number, format: string, is1904: boolean): string {
  if (formats.is_date(format)) return dateText(value, format, is1904) ?? plain(value);
  if (asCode.test(format) && Number.isSafeInteger(value)) return formats.format(format, value);
  if (/^0(?:\.0+)?%$/.test(format)) return `${plain(value * 100)}%`;
  return plain(value);
}

function plain(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return value.toExponential(14).replace(/\.?0*e/, 'E');
  return digits.format(value);
}

const digits = new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: 15 });
