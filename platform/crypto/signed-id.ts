import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId, type Id } from '../../kernel/id.ts';

/** RFC 4648 in lower case: what mail servers do to the case of an address does it no harm. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const idBytes = 16;
/** 96 bits: nobody guesses them by sending mails. */
const macBytes = 12;

/** How long such a text is: of an address, 64 characters may stand before the `@` (RFC 5321, 4.5.3.1.1). */
export const signedIdLength = 45;

/** An id with a signature that whoever has the key can make and nobody else; letters and figures alone. */
export function signId(id: Id, key: Buffer): string {
  const body = Buffer.from(id.replaceAll('-', ''), 'hex');
  return base32(Buffer.concat([body, macOf(body, key)]));
}

/** Null for anything that was not signed with this key. Compares in a time that doesn't depend on the text. */
export function readSignedId(text: string, key: Buffer): Id | null {
  if (text.length !== signedIdLength) return null;
  const bytes = bytesIn(text.toLowerCase());
  if (bytes === null) return null;
  const body = bytes.subarray(0, idBytes);
  if (!timingSafeEqual(macOf(body, key), bytes.subarray(idBytes))) return null;
  const id = body.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isId(id) ? id : null;
}

function macOf(body: Buffer, key: Buffer): Buffer {
  return createHmac('sha256', key).update(body).digest().subarray(0, macBytes);
}

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** Null where another sign stands among them, or bits are left over that `base32` would not have written. */
function bytesIn(text: string): Buffer | null {
  const places = [...text].map((letter) => alphabet.indexOf(letter));
  if (places.includes(-1)) return null;
  const bits = places.map((place) => place.toString(2).padStart(5, '0')).join('');
  const whole = (idBytes + macBytes) * 8;
  if (bits.slice(whole).includes('1')) return null;
  return Buffer.from((bits.slice(0, whole).match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
