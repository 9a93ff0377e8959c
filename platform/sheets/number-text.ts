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

/** Excel keeps fifteen digits: of a longer whole number the others are zeros, whatever somebody typed. */
const firstSpoilt = 1e15;

/**
 * A number of a sheet as a person typed it: by its format a day, a time, a share or a code; else its plain digits. A
 * whole number is never written as `1.38E+10`, unless it has more digits than Excel keeps: then it stays in that form,
 * by which it can be recognised as spoilt.
 */
export function numberText(value: number, format: string, is1904: boolean): string {
  if (formats.is_date(format)) return dateText(value, format, is1904) ?? plain(value);
  if (asCode.test(format) && isWhole(value)) return formats.format(format, value);
  if (/^0(?:\.0+)?%$/.test(format)) return `${plain(value * 100)}%`;
  return plain(value);
}

function plain(value: number): string {
  if (isWhole(value)) return String(value);
  if (Math.abs(value) >= firstSpoilt) return value.toExponential(14).replace(/(?<![0.])\.?0*e/, 'E');
  return digits.format(value);
}

/** With all its digits. */
function isWhole(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < firstSpoilt;
}

const digits = new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: 15 });
