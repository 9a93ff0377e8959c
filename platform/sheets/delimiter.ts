const delimiters = [',', '\t', ';'];

/** Enough to see how a file is cut; its first line may be a long title. */
const beginning = 20_000;

interface Cut {
  delimiter: string;
  /** Where its rows begin, and how many lines were passed. */
  start: number;
  linesBefore: number;
}

/** As Excel's own first line says (`sep=;`), else the one that cuts the first lines into the most alike. */
export function delimiterOf(text: string): Cut {
  const said = /^"?sep=([,;\t])"?(?:\r\n|\r|\n)/i.exec(text);
  if (said?.[1]) return { delimiter: said[1], start: said[0].length, linesBefore: 1 };
  const lines = text
    .slice(0, beginning)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  // a line that was cut off tells nothing
  const whole = text.length > beginning ? lines.slice(0, -1) : lines;
  const [best = ','] = delimiters.toSorted((one, other) => likeness(whole, other) - likeness(whole, one));
  return { delimiter: best, start: 0, linesBefore: 0 };
}

/** In how many lines it stands equally often, the most common number counted; and a little for how often. */
function likeness(lines: readonly string[], delimiter: string): number {
  const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
  const linesByCount = Map.groupBy(counts, (count) => count);
  const largest = Math.max(0, ...linesByCount.values().map((same) => same.length));
  return largest + Math.min(counts.length, 1) * Math.min(0.9, Math.max(0, ...counts) / 1000);
}
