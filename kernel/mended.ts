import * as z from 'zod/mini';

/** A text in the one form in which we keep it, or why it has none. */
export type Reading = { text: string } | { fault: string; values?: Readonly<Record<string, string | number>> };

/**
 * Text that people write in several ways and that is kept in one: `read` mends it. What it cannot read is refused at
 * the field with the fault's code, whose sentence stands under `server:field.<code>`.
 */
export function mendedShape(most: number, read: (text: string) => Reading) {
  return z.string().check(
    z.trim(),
    z.minLength(1),
    // what is too long is not read: nobody knows for how long
    z.maxLength(most, { abort: true }),
    z.overwrite((text) => mended(read(text), text)),
    z.check(({ value, issues }) => {
      const reading = value === '' ? { text: value } : read(value);
      if ('text' in reading) return;
      issues.push({ code: 'custom', input: value, params: { code: reading.fault, ...reading.values } });
    }),
  );
}

function mended(reading: Reading, asWritten: string): string {
  return 'text' in reading ? reading.text : asWritten;
}
