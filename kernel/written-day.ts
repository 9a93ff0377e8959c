import type { Day } from './instant.ts';

/** Of a sheet's cell, to which Excel may have added a midnight. */
const apart = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]0?0:00(?::00(?:\.0+)?)?Z?)?$/;
const joined = /^(\d{4})(\d\d)(\d\d)$/;

/** `2026-11-20`, `2026/1/5`, `2026.1.5`, `2026年1月5日`, `20261120`; null: no day that there is. */
export function readDay(text: string): Day | null {
  const [, year = '', month = '', day = ''] = apart.exec(text) ?? joined.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null;
}
