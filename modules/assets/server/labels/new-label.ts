import { randomBytes, randomInt } from 'node:crypto';

/** Crockford's letters: none is taken for a digit. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten of 32 letters, 50 bits: nobody finds labels by trying. */
export function newLabelCode(): string {
  return Array.from(randomBytes(10), (byte) => letters[byte % letters.length]).join('');
}

/** Six digits, as they fit on a label. */
export function newPin(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
