import { readPhone } from '../../../../kernel/phone.ts';

/**
 * A number as phone systems write it (`+86 138…`, `0138…`, `sip:8012@pbx`), in the form in which contacts' numbers are
 * kept; null where no number stands in it (`anonymous`, `unknown`).
 */
export function readCallNumber(written: string): string | null {
  const user = /^(?:sips?|tel):([^@;]*)/i.exec(written.trim())?.[1] ?? written;
  const reading = readPhone(user);
  if ('text' in reading) return reading.text;
  const digits = user.replaceAll(/\D/g, '');
  return digits.length >= 3 && digits.length <= 20 ? digits : null;
}

/** The digits of a number that was dialled, or of an extension: `0574-8888 6666` is `057488886666`. Null: there are none. */
export function digitsOf(written: string): string | null {
  const number = readCallNumber(written);
  const digits = number?.replaceAll(/\D/g, '') ?? '';
  return digits === '' ? null : digits;
}
