import { fold, runsOf, type Run } from './runs.ts';

/** A part of the original text, in UTF-16 units as `slice` takes them. */
export interface TextRange {
  start: number;
  end: number;
}

/**
 * Where the text matches what was typed: sorted, without overlap, in the text as it was given. PostgreSQL's
 * `ts_headline` cannot highlight Chinese.
 */
export function matchRanges(text: string, typed: string): TextRange[] {
  const { folded, sources } = foldWithSources(text);
  const words = runsOf(folded).filter((run) => !run.isHan);
  const ranges = runsOf(fold(typed)).flatMap((sought) =>
    startsOf(sought, folded, words).map((start) => ({
      start: sources[start]?.start ?? 0,
      end: sources[start + sought.text.length - 1]?.end ?? 0,
    })),
  );
  return merged(ranges);
}

/** Chinese is found anywhere, other words at their beginning: as the search itself does. */
function startsOf(sought: Run, folded: string, words: Run[]): number[] {
  if (!sought.isHan) return words.filter((word) => word.text.startsWith(sought.text)).map((word) => word.start);
  return [...folded.matchAll(new RegExp(sought.text, 'g'))].map((match) => match.index);
}

/** Folding changes lengths (`㎡` → `m2`), so each unit remembers the character that it came from. */
export function foldWithSources(text: string): { folded: string; sources: TextRange[] } {
  let folded = '';
  const sources: TextRange[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const piece = fold(character);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) sources.push({ start, end });
    start = end;
  }
  return { folded, sources };
}

function merged(ranges: TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}
