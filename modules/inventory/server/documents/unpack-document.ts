import { promisify } from 'node:util';
import { deflate, gunzip, gzip, inflate } from 'node:zlib';
import { DocumentFault, limits } from './document.rules.ts';

/** How a body is packed. The agents say so in Content-Type or nowhere, and not always truly: its first bytes do. */
export type Packing = 'zlib' | 'gzip' | 'none';

export function packingOf(bytes: Uint8Array): Packing {
  const [first = 0, second = 0] = bytes;
  if (first === 0x1f && second === 0x8b) return 'gzip';
  // RFC 1950: deflate, and both bytes together a multiple of 31
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0 ? 'zlib' : 'none';
}

/** Never more than `limits.bytes`, whatever it was packed from: a bomb is dropped as soon as it is too large. */
export async function unpackDocument(bytes: Uint8Array): Promise<Uint8Array> {
  const packing = packingOf(bytes);
  if (packing === 'none') {
    if (bytes.length > limits.bytes) throw new DocumentFault('too_large');
    return bytes;
  }
  try {
    const unpack = packing === 'gzip' ? promisify(gunzip) : promisify(inflate);
    return await unpack(bytes, { maxOutputLength: limits.bytes });
  } catch (error) {
    const isBomb = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new DocumentFault(isBomb ? 'too_large' : 'malformed', error);
  }
}

/** An answer as the question came. */
export async function packAnswer(text: string, packing: Packing): Promise<Uint8Array> {
  if (packing === 'none') return Buffer.from(text);
  return packing === 'gzip' ? promisify(gzip)(text) : promisify(deflate)(text);
}
