import pg from 'pg';

const oid = { int8: 20, numeric: 1700, date: 1082, timestamptz: 1184, xid8: 5069 };

const secondsOnly = '2026-11-20 09:00:00+00'.length;

/** `2026-11-20 09:00:00.5+00` as PostgreSQL writes it in a UTC session → `2026-11-20T09:00:00.500Z`. */
export function instantFromPostgres(text: string): string {
  // nearly all, and taking them apart would be a tenth of reading a million rows
  if (text.length === secondsOnly) return `${text.slice(0, 10)}T${text.slice(11, 19)}.000Z`;
  const [day = '', rest = ''] = text.split(' ');
  const [clock = '', fraction = ''] = rest.replace('+00', '').split('.');
  return `${day}T${clock}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${text}`);
  return value;
}

const ours = new Map<number, (text: string) => unknown>([
  [oid.int8, safeInteger],
  [oid.numeric, (text) => text],
  [oid.date, (text) => text],
  [oid.timestamptz, instantFromPostgres],
  [oid.xid8, (text) => text],
]);

// pg's own signature is an overload for each built-in type; what they parse to is whatever that type is
const builtIn = pg.types.getTypeParser as (type: number, format?: string) => (text: string) => unknown;

/** Instants as ISO text, days as text, 64-bit integers as safe integers, decimals as text: nothing is rounded silently. */
export const parsers: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary') => ours.get(type) ?? builtIn(type, format),
};
