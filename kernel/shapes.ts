import * as z from 'zod/mini';

/** Shapes that several contracts share. Each takes only what can be stored as it is, so that nothing is cut silently. */
export const idShape = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));
/** The database knows no year 0. */
const afterYear0 = z.regex(/^(?!0000)/);
/** ISO 8601 UTC with milliseconds, `2026-11-20T09:00:00.000Z`. */
export const instantShape = z.iso.datetime({ precision: 3 }).check(afterYear0);
/** An instant in the years that calendars reckon with, 1900 to 2199. */
export const reckonableShape = instantShape.check(z.regex(/^(19|20|21)/));
export const dayShape = z.iso.date().check(afterYear0);
/** `0` to `23`. */
export const hourShape = z.string().check(z.regex(/^(1?\d|2[0-3])$/));
/** `1`, Monday, to `7` (ISO 8601). */
export const weekdayShape = z.string().check(z.regex(/^[1-7]$/));
/** Counts up with each save of the record; the same figure stands in `ETag` and is sent back in `If-Match`. */
export const revisionShape = z.int32().check(z.gte(1));

/** One line of text: trimmed, not empty, without control characters. */
export function lineShape(most: number) {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(most), z.regex(/^[^\p{Cc}]*$/u));
}

/** Text of several lines: trimmed, not empty, without NUL (which PostgreSQL cannot hold). */
export function textShape(most: number) {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(most), z.regex(/^[^\0]*$/u));
}

/** Of one kind in an address. */
const mostAtOnce = 200;

/** `status=registered&status=waiting` in an address: one or several, always as a list. */
export function oneOrMore<S extends z.ZodMiniType<string, string>>(shape: S) {
  const one = z.pipe(
    shape,
    z.transform((value) => [value]),
  );
  return z.union([z.array(shape).check(z.maxLength(mostAtOnce)), one]);
}

/** E-mail address as people sign in with it; compared in lower case. */
export const emailShape = z.email().check(z.maxLength(254), z.toLowerCase());

/** An IANA time zone by its name, `Asia/Shanghai`. */
export const timeZoneShape = z.string().check(z.maxLength(60), z.refine(isTimeZone));

function isTimeZone(name: string): boolean {
  try {
    return /^[A-Z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Parts of a text that match what was sought, sorted, as `slice` takes them. */
export const marksShape = z.array(z.object({ start: z.int(), end: z.int() }));
