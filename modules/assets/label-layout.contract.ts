import type { LabelOnPaper } from './label-print.contract.ts';
import type { LabelField, LabelTemplateCode } from './label-template.contract.ts';

/** Where everything stands on paper, in millimetres; the same for the PDF and for its preview. */
export interface LabelPaper {
  page: { width: number; height: number };
  label: { width: number; height: number };
  columns: number;
  rows: number;
  /** From the page's edge to the first label, and from one label's edge to the next one's. */
  left: number;
  top: number;
  across: number;
  down: number;
  padding: number;
}

const a4 = { width: 210, height: 297 };

export const labelPapers: Readonly<Record<LabelTemplateCode, LabelPaper>> = {
  sheet_3x8: {
    page: a4,
    label: { width: 70, height: 37 },
    columns: 3,
    rows: 8,
    left: 0,
    top: 0.5,
    across: 70,
    down: 37,
    // printers leave the edge of a page white
    padding: 5,
  },
  sheet_2x7: {
    page: a4,
    label: { width: 99.1, height: 38.1 },
    columns: 2,
    rows: 7,
    left: 4.65,
    top: 15.15,
    across: 101.6,
    down: 38.1,
    padding: 3,
  },
  roll_62x29: roll(62, 29, 2),
  roll_100x60: roll(100, 60, 4),
};

function roll(width: number, height: number, padding: number): LabelPaper {
  const label = { width, height };
  return { page: label, label, columns: 1, rows: 1, left: 0, top: 0, across: width, down: height, padding };
}

/** The page of the label, and its corner there; `index` counts from 0, with the places that are taken already. */
export function placeOf({ columns, rows, left, top, across, down }: LabelPaper, index: number) {
  const onPage = index % (columns * rows);
  return {
    page: Math.floor(index / (columns * rows)),
    left: left + (onPage % columns) * across,
    top: top + Math.floor(onPage / columns) * down,
  };
}

export interface LabelLine {
  text: string;
  left: number;
  top: number;
  /** Of its letters, in millimetres. */
  size: number;
  isStrong: boolean;
}

export interface LaidLabel {
  qr: { left: number; top: number; size: number } | null;
  lines: LabelLine[];
}

export interface LabelWords {
  number: string;
  pin: string;
  hotline: string;
}

interface Laying {
  paper: LabelPaper;
  fields: readonly LabelField[];
  label: LabelOnPaper & { pin: string | null };
  words: LabelWords;
}

interface Said {
  text: string;
  isStrong: boolean;
  /** Words may be cut where they are too long; numbers never. */
  isCut: boolean;
}

const gap = 2;
const lineHeight = 1.32;
/** How much larger a strong line is. */
const strong = 1.25;
const largest = 4.6;
/** Of its size a line gives up so much at most before it is cut. */
const smallest = 0.65;

/** The picture on the left with its code below it, the words beside it as large as all of them fit. */
export function layOut({ paper, fields, label, words }: Laying): LaidLabel {
  const { width, height } = paper.label;
  const inner = { width: width - 2 * paper.padding, height: height - 2 * paper.padding };
  const codeSize = Math.min(2, inner.height / 12);
  const qrSize = fields.includes('qr') ? Math.min(inner.height - codeSize * lineHeight, inner.width * 0.4) : 0;
  const wordsLeft = paper.padding + (qrSize > 0 ? qrSize + gap : 0);
  const said = fields.flatMap((field) => linesOf(field, label, words));
  const weight = said.reduce((sum, { isStrong }) => sum + (isStrong ? strong : 1), 0);
  const room = width - paper.padding - wordsLeft;
  const size = Math.min(largest, inner.height / (weight * lineHeight), ...said.map((one) => whole(one, room)));
  let top = paper.padding + (inner.height - weight * size * lineHeight) / 2;
  const lines = said.map((one) => {
    const full = one.isStrong ? size * strong : size;
    const line = { left: wordsLeft, top, isStrong: one.isStrong, ...fitted(one.text, full, room) };
    top += full * lineHeight;
    return line;
  });
  if (qrSize === 0) return { qr: null, lines };
  const below = { left: paper.padding, top: paper.padding + qrSize, isStrong: false };
  const code = label.code ?? '';
  return {
    qr: { left: paper.padding, top: paper.padding, size: qrSize },
    lines: [...lines, { ...below, ...fitted(code, codeSize, qrSize) }],
  };
}

/** In the order of the fields, those that the machine has nothing for left out. */
function linesOf(field: LabelField, label: Laying['label'], words: LabelWords): Said[] {
  const line = (text: string | null, as: Partial<Said> = {}) =>
    text ? [{ text, isStrong: false, isCut: false, ...as }] : [];
  switch (field) {
    case 'qr':
      return [];
    case 'name':
      return line(label.name, { isStrong: true, isCut: true });
    case 'number':
      return line(`${words.number} ${label.number}`);
    case 'ipAddress':
      return line(label.ipAddress && `IP ${label.ipAddress}`);
    case 'macAddresses':
      return line(label.macAddresses[0] ? `MAC ${label.macAddresses[0]}` : null);
    case 'remark':
      return line(label.remark, { isCut: true });
    case 'pin':
      return line(label.pin && `${words.pin} ${label.pin}`, { isStrong: true });
    case 'hotlines':
      return label.hotlines.flatMap((hotline) => line(`${words.hotline} ${hotline}`));
  }
}

/** How large lines may be so that this one stays whole. */
function whole({ text, isStrong, isCut }: Said, room: number): number {
  return isCut ? largest : room / (widthOf(text) * smallest * (isStrong ? strong : 1));
}

/** A line that is too long gets smaller, and is cut at last. */
function fitted(text: string, size: number, width: number): { text: string; size: number } {
  const fitting = Math.min(size, Math.max(size * smallest, width / (widthOf(text) || 1)));
  if (widthOf(text) * fitting <= width + 0.01) return { text, size: fitting };
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) * fitting > width) letters.pop();
  return { text: `${letters.join('').trimEnd()}…`, size: fitting };
}

/** In widths of a Chinese character; of others about what Noto Sans needs. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter < '\u0300' ? narrow(letter) : 1), 0);
}

function narrow(letter: string): number {
  if (/[MW@mw%]/.test(letter)) return 0.9;
  if (/[\s.,:;'!|/()ijlt-]/.test(letter)) return 0.36;
  return /[A-Z]/.test(letter) ? 0.68 : 0.57;
}
