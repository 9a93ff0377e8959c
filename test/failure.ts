import { relative } from 'node:path';
import type { EventData } from 'node:test';

const mostShown = 1500;

/** Where it failed and why, in a few lines; nothing of a suite that failed only because its tests did. */
export function failureOf({ name, file, details }: EventData.TestFail, root: string): string[] {
  const { failureType, cause } = details.error as Error & { failureType?: string };
  if (failureType === 'subtestsFailed') return [];
  const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  const where = file === undefined ? '' : `${relative(root, file)}: `;
  return [`✖ ${where}${name}\n${reason.slice(0, mostShown).replaceAll(/^/gmu, '  ')}`];
}
