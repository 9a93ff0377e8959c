import { createContext, Script } from 'node:vm';
import type { Pattern } from './patterns-of-ours.ts';

const longestWait = 10_000;
const matching = new Script('text.search(pattern); text.replace(pattern, "")');
const place = createContext({ text: '', pattern: / / });

/** In milliseconds; a pattern that does not come to an end is broken off. */
export function cpuOfMatching({ source, flags }: Pattern, text: string): number {
  Object.assign(place, { text, pattern: new RegExp(source, flags) });
  const before = process.threadCpuUsage();
  try {
    matching.runInContext(place, { timeout: longestWait });
  } catch (error) {
    // broken off
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')) throw error;
  }
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
