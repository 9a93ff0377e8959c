import { createHash } from 'node:crypto';
import type { Id } from '../../kernel/id.ts';

/** The same id for the same words, each time and everywhere (RFC 9562, version 8): the key of what is done once. */
export function namedId(...words: readonly string[]): Id {
  const hex = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 32).split('');
  hex[12] = '8';
  hex[16] = 'a';
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
