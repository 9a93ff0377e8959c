import { createHash } from 'node:crypto';

/** Equal for files with the same heads in the same order. */
export function hashOfHeads(heads: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(heads)).digest('hex');
}
