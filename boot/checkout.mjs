import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout, whatever folder the command was given in. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string[]} parts */
export function inRoot(...parts) {
  return join(root, ...parts);
}
