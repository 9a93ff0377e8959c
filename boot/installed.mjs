import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './checkout.mjs';
import { pinnedNode } from './pinned-node.mjs';

/**
 * As in a lockfile, by their path from the root.
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @typedef {Record<string, Locked>} Packages
 */

/**
 * Whether node_modules holds what package-lock.json asks for. npm notes what it installed in a lockfile of its own
 * as the very last thing, so an install that was broken off has none; no stamp of ours could be as true.
 */
export function isInstalled() {
  const wanted = packagesOf(inRoot('package-lock.json'));
  const found = packagesOf(inRoot('node_modules', '.package-lock.json'));
  return wanted !== null && found !== null && isSame(wanted, found) && pinnedNode() !== null;
}

/**
 * Optional packages are those of other platforms and may be missing.
 * @param {Packages} wanted
 * @param {Packages} found
 */
export function isSame(wanted, found) {
  const isThere = (/** @type {[string, Locked]} */ [path, asked]) =>
    path === '' || path in found || asked.optional === true || asked.devOptional === true;
  const isWanted = (/** @type {[string, Locked]} */ [path, has]) =>
    wanted[path]?.version === has.version && wanted[path]?.integrity === has.integrity;
  return Object.entries(wanted).every(isThere) && Object.entries(found).every(isWanted);
}

/** How many of the packages that this platform takes are in place. */
export function progressOf() {
  const wanted = Object.entries(packagesOf(inRoot('package-lock.json')) ?? {});
  const ours = wanted.filter(
    ([path, { os, cpu, libc }]) =>
      path !== '' && suits(os, process.platform) && suits(cpu, process.arch) && suits(libc, 'glibc'),
  );
  return { done: ours.filter(([path]) => existsSync(inRoot(path, 'package.json'))).length, all: ours.length };
}

/**
 * @param {string[] | undefined} allowed
 * @param {string} own
 */
function suits(allowed, own) {
  return allowed === undefined || allowed.includes(own);
}

/**
 * @param {string} lockfile
 * @returns {Packages | null} Null: there is none.
 */
function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  } catch {
    return null;
  }
}
