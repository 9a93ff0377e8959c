import { diffLines, diffWordsWithSpace } from 'diff';

/** A piece of a line; `isMarked`: it stands in this one of both only. */
export interface Piece {
  /** Where in its line it begins. */
  start: number;
  text: string;
  isMarked: boolean;
}

export interface ComparedLine {
  kind: 'same' | 'removed' | 'added';
  /** Its number in the old and in the new text; null: it is not there. */
  before: number | null;
  after: number | null;
  pieces: Piece[];
}

/** Lines that differ with a few around them; or how many between them are the same. `start`: its place among all. */
export type Stretch = { start: number } & ({ lines: ComparedLine[] } | { skipped: number });

export interface Comparison {
  added: number;
  removed: number;
  stretches: Stretch[];
}

/** Bounds of the work, so that a browser never stands still: then they are too different. */
const bounds = { timeout: 2000, maxEditLength: 4000 };
/** Of changed lines that stand side by side; of more, and of longer ones, words are not marked. */
const mostPairs = 1000;
const longestLine = 1000;
const around = 3;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** How two texts differ, line by line and within lines by words, Chinese ones too; null: too much to be compared. */
export function compareTexts(before: string, after: string): Comparison | null {
  const changes = diffLines(ended(before), ended(after), bounds);
  if (!changes) return null;
  const lines = numbered(changes);
  markWords(lines);
  const count = (kind: ComparedLine['kind']) => lines.filter((line) => line.kind === kind).length;
  return { added: count('added'), removed: count('removed'), stretches: folded(lines) };
}

/** The last line counts as the others do, whether or not it is ended. */
function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function numbered(changes: NonNullable<ReturnType<typeof diffLines>>): ComparedLine[] {
  let [before, after] = [0, 0];
  return changes.flatMap(({ value, added, removed }) =>
    value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): ComparedLine => {
        const pieces = [{ start: 0, text, isMarked: false }];
        if (added) return { kind: 'added', before: null, after: ++after, pieces };
        if (removed) return { kind: 'removed', before: ++before, after: null, pieces };
        return { kind: 'same', before: ++before, after: ++after, pieces };
      }),
  );
}

/** Of lines taken out and as many put in at one place, the first is taken to have become the first, and so on. */
function markWords(lines: ComparedLine[]): void {
  let left = mostPairs;
  for (let at = 0; at < lines.length;) {
    const removed = runFrom(lines, at, 'removed');
    const added = runFrom(lines, at + removed.length, 'added');
    for (const [place, old] of removed.entries()) {
      const fresh = added[place];
      if (fresh && left-- > 0) markPair(old, fresh);
    }
    at += removed.length + added.length || 1;
  }
}

function runFrom(lines: readonly ComparedLine[], from: number, kind: ComparedLine['kind']): ComparedLine[] {
  let end = from;
  while (lines[end]?.kind === kind) end++;
  return lines.slice(from, end);
}

function markPair(old: ComparedLine, fresh: ComparedLine): void {
  const [before, after] = [textOf(old), textOf(fresh)];
  if (before.length > longestLine || after.length > longestLine) return;
  const changes = diffWordsWithSpace(before, after, { intlSegmenter: segmenter });
  // a line of which nothing is left was taken out, and another put in
  if (changes.every(({ added, removed, value }) => added || removed || value.trim() === '')) return;
  old.pieces = piecesOf(changes.filter(({ added }) => !added));
  fresh.pieces = piecesOf(changes.filter(({ removed }) => !removed));
}

function piecesOf(changes: readonly { value: string; added: boolean; removed: boolean }[]): Piece[] {
  let start = 0;
  return changes.map(({ value, added, removed }) => {
    const piece = { start, text: value, isMarked: added || removed };
    start += value.length;
    return piece;
  });
}

function textOf({ pieces }: ComparedLine): string {
  return pieces.map(({ text }) => text).join('');
}

/** What is the same is shown around what differs alone. */
function folded(lines: readonly ComparedLine[]): Stretch[] {
  const isNear = new Uint8Array(lines.length);
  lines.forEach(({ kind }, at) => {
    if (kind !== 'same') isNear.fill(1, Math.max(0, at - around), at + around + 1);
  });
  const stretches: Stretch[] = [];
  lines.forEach((line, at) => {
    const last = stretches.at(-1);
    if (isNear[at] === 1) {
      if (last && 'lines' in last) last.lines.push(line);
      else stretches.push({ start: at, lines: [line] });
    } else if (last && 'skipped' in last) last.skipped++;
    else stretches.push({ start: at, skipped: 1 });
  });
  return stretches;
}

/** Lines in two columns: what was taken out beside what came in its place. */
export function sideBySide(
  lines: readonly ComparedLine[],
): { left: ComparedLine | null; right: ComparedLine | null }[] {
  const rows: { left: ComparedLine | null; right: ComparedLine | null }[] = [];
  for (let at = 0; at < lines.length;) {
    const removed = runFrom(lines, at, 'removed');
    const added = runFrom(lines, at + removed.length, 'added');
    const line = lines[at];
    if (removed.length + added.length === 0) {
      if (line) rows.push({ left: line, right: line });
      at++;
      continue;
    }
    const height = Math.max(removed.length, added.length);
    for (let row = 0; row < height; row++) rows.push({ left: removed[row] ?? null, right: added[row] ?? null });
    at += removed.length + added.length;
  }
  return rows;
}
