import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
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
  for (const path of places
    .flatMap((place) => filesOf(folder, place))
    .filter(isWebSource)
    .toSorted()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} place
 */
function filesOf(folder, place) {
  if (!/^[^.]+$/.test(place)) return [place];
  return readdirSync(join(folder, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    );
}
