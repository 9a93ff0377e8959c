import { mendedShape, type Reading } from './mended.ts';
import { compact } from './visible.ts';

/** A unified social credit code (统一社会信用代码): kept without spaces, in capital letters. */
export const creditCodeShape = mendedShape(40, readCreditCode);

/** The characters of a code in the order of their values, 0 to 30 (GB 32100-2015, table 1): no I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const length = 18;

/**
 * Mends blanks, hyphens, full width and small letters; refuses another length, a character that codes don't use, and
 * a check character that doesn't fit (GB 32100-2015, 4.2.5).
 */
export function readCreditCode(typed: string): Reading {
  const code = compact(typed).toUpperCase();
  const characters = [...code];
  if (characters.length !== length) return { fault: 'credit_code_length', values: { digits: characters.length } };
  const strange = characters.findIndex((character) => !alphabet.includes(character));
  if (strange >= 0) {
    const values = { position: strange + 1, character: characters[strange] ?? '' };
    return { fault: 'credit_code_character', values };
  }
  const expected = creditCodeCheck(code);
  return code.endsWith(expected) ? { text: code } : { fault: 'credit_code_check', values: { expected } };
}

/** The check character of a code's first 17: what makes the sum of value × 3^place, taken mod 31, come to nothing. */
export function creditCodeCheck(code: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, length - 1)) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % alphabet.length;
  }
  return alphabet.charAt((alphabet.length - (sum % alphabet.length)) % alphabet.length);
}
