import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './checkout.mjs';

/** What the built web app is made of, by path from the root. */
const isSource =
  /^(?:web\/|kernel\/|modules\/[^/]+\/(?:web\/|i18n\/|[^/]+\.contract\.ts$)|modules\/map\.json$|package-lock\.json$)/;
const isNone = /(?:^web\/dist(?:\/|$)|\.(?:test|journey)\.tsx?$)/;
const places = ['web', 'kernel', 'modules', 'package-lock.json'];

/** @param {string} path With `/`. */
export function isWebSource(path) {
  return isSource.test(path) && !isNone.test(path);
}

/**
 * Of names and contents, so that neither a fresh clone nor a touched file builds anew: about 30 ms for all.
 * @param {string} folder
 */
export function hashOfWebSources(folder = root) {
  const hash = createHash('sha256');
  const paths = places.flatMap((place) => filesOf(folder, place)).filter(isWebSource);
  for (const path of paths.toSorted()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} place A folder or a file in it.
 */
function filesOf(folder, place) {
  const isFile = (/** @type {string} */ path) => statSync(join(folder, path)).isFile();
  if (isFile(place)) return [place];
  const below = readdirSync(join(folder, place), { recursive: true, encoding: 'utf8' });
  return below
    .map((path) => `${place}/${path.split(sep).join('/')}`)
    .filter((path) => isWebSource(path) && isFile(path));
}
