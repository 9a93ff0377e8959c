import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const pagePath = join(import.meta.dirname, '..', '..', 'docs', 'service-levels.md');

/** The rows of the table behind the line that begins with `⏱` and this title, by the names of its columns. */
export async function tableOf(title: string): Promise<Record<string, string>[]> {
  const lines = (await readFile(pagePath, 'utf8')).split('\n');
  const begin = lines.findIndex((line) => line.startsWith(`⏱ ${title}`));
  if (begin < 0) throw new Error(`docs/service-levels.md has no table ⏱ ${title}`);
  const table = lines.slice(begin + 2);
  const end = table.findIndex((line) => !line.startsWith('|'));
  const [head = [], , ...rows] = table.slice(0, end).map(cellsOf);
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

/** `2026-11-23 12:00` or `… 12:00:01` of Shanghai. */
export function shanghai(told: string): string {
  const [day = '', time = ''] = told.split(' ');
  return new Date(`${day}T${time}+08:00`).toISOString();
}

/** `4 h 1 s` → 14,401. */
export function secondsIn(told: string): number {
  const units: Record<string, number> = { h: 3600, min: 60, s: 1 };
  return [...told.matchAll(/([\d.]+) (h|min|s)/g)].reduce(
    (sum, [, many, unit = '']) => sum + Number(many) * (units[unit] ?? Number.NaN),
    0,
  );
}
