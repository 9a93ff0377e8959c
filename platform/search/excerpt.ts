import { matchRanges } from './highlight.ts';

/** Characters that stand before what was found, so that it is read in its sentence. */
const before = 16;

/**
 * The stretch of a long text around the first place that matches what was typed, on one line; of about `most` characters,
 * with an ellipsis where it was cut. Null: nothing in it matches.
 */
export function excerptAround(text: string, typed: string, most = 80): string | null {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const [found] = matchRanges(line, typed);
  if (found === undefined) return null;
  // a character outside of the basic plane is never cut in two
  const start = wholeFrom(line, Math.max(0, found.start - before));
  const end = wholeFrom(line, Math.max(found.end, start + most));
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}

function wholeFrom(line: string, at: number): number {
  const isLowHalf = /[\uDC00-\uDFFF]/.test(line.charAt(at));
  return isLowHalf ? at - 1 : Math.min(at, line.length);
}
