import type { Report } from '../../report.contract.ts';
import type { FileWords } from './file-words.ts';

interface Point {
  label: string;
  value: number | null;
}

/** More bars than these say nothing any more; the table has them all. */
const mostBars = 15;
const wide = 760;
const ink = '#1c2733';
const quiet = '#5b6875';
const brand = '#7a9a1e';
const line = '#d5dce3';

/** The first measure as a vector drawing: a course of time as a line, parts as bars; null: there is nothing to draw. */
export function drawChart(report: Report, words: FileWords): string | null {
  const { rows, dimensions, measures } = report;
  const [measure] = measures;
  if (!measure || dimensions.length === 0 || dimensions.length > 2) return null;
  // the first bars of a course by parts would be its beginning, and not the most
  if (dimensions.length === 2 && dimensions.some(({ kind }) => kind === 'time')) return null;
  const points = rows.map(({ cells, figures }) => ({
    label: dimensions
      .map((one, at) => words.cell(one, cells[at] ?? { key: null, name: null, context: null }))
      .join(' · '),
    value: figures[measure.code]?.value ?? null,
  }));
  const say = (value: number) => words.value(measure.unit, value);
  const isCourse = dimensions.length === 1 && dimensions[0]?.kind === 'time' && points.length > 2;
  const known = points.filter(({ value }) => value !== null);
  if (known.length === 0) return null;
  return isCourse ? course(points, say) : bars(known.slice(0, mostBars), say);
}

function bars(points: readonly Point[], say: (value: number) => string): string {
  const [rowHeight, labelWide] = [20, 240];
  const most = Math.max(...points.map(({ value }) => value ?? 0), 0) || 1;
  const room = wide - labelWide - 90;
  const drawn = points.map(({ label, value }, at) => {
    const length = Math.max(1, (Math.max(0, value ?? 0) / most) * room);
    const y = at * rowHeight;
    return [
      text([labelWide - 8, y + 14], cut(label, 22), { anchor: 'end', fill: ink }),
      `<rect x="${labelWide}" y="${y + 4}" width="${round(length)}" height="13" fill="${brand}"/>`,
      text([labelWide + length + 6, y + 14], say(value ?? 0), { anchor: 'start', fill: quiet }),
    ].join('');
  });
  return drawing(points.length * rowHeight + 4, drawn.join(''));
}

function course(points: readonly Point[], say: (value: number) => string): string {
  const [top, high, left] = [14, 150, 60];
  const most = Math.max(...points.map(({ value }) => value ?? 0), 0) || 1;
  const x = (at: number) => left + ((wide - left - 30) * at) / Math.max(1, points.length - 1);
  const y = (value: number) => top + high - (Math.max(0, value) / most) * high;
  const rules = [0, 0.5, 1].map((part) => {
    const at = round(y(part * most));
    const label = text([left - 6, at + 3], say(part * most), { anchor: 'end', fill: quiet });
    return `<line x1="${left}" y1="${at}" x2="${wide - 30}" y2="${at}" stroke="${line}" stroke-width="0.7"/>${label}`;
  });
  const every = Math.ceil(points.length / 12);
  const labels = points.map(({ label }, at) =>
    at % every === 0 ? text([x(at), top + high + 16], label, { anchor: 'middle', fill: quiet }) : '',
  );
  const spots = points.map(({ value }, at) =>
    value === null || points.length > 62
      ? ''
      : `<circle cx="${round(x(at))}" cy="${round(y(value))}" r="2.2" fill="${brand}"/>`,
  );
  return drawing(top + high + 24, [...rules, ...strokes(points, x, y), ...spots, ...labels].join(''));
}

/** Where nothing is known the line is broken. */
function strokes(points: readonly Point[], x: (at: number) => number, y: (value: number) => number): string[] {
  const runs: string[][] = [[]];
  for (const [at, { value }] of points.entries()) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push(`${round(x(at))},${round(y(value))}`);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => `<polyline points="${run.join(' ')}" fill="none" stroke="${brand}" stroke-width="1.8"/>`);
}

function drawing(high: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}">${content}</svg>`;
}

interface Look {
  anchor: 'start' | 'middle' | 'end';
  fill: string;
}

function text([x, y]: [x: number, y: number], words: string, { anchor, fill }: Look): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<text x="${round(x)}" y="${round(y)}" font-family="NotoSansSC" font-size="10" fill="${fill}" text-anchor="${anchor}">${escaped}</text>`;
}

function cut(words: string, most: number): string {
  const letters = [...words];
  return letters.length > most ? `…${letters.slice(1 - most).join('')}` : words;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
