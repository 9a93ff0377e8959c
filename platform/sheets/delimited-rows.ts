import { delimiterOf } from './delimiter.ts';
import { filledRow } from './filled-row.ts';
import type { SheetRow } from './sheet.ts';

/**
 * The rows of delimited text. A quote that opens a cell and never closes is an ordinary character, as is one in the
 * middle of a cell; line ends may be of all three kinds, even mixed. (csv-parse gives up a whole file at one lone quote.)
 */
export function* delimitedRows(text: string): Generator<SheetRow> {
  const { delimiter, start, linesBefore } = delimiterOf(text);
  const cutter = new Cutter(text, delimiter, start);
  for (let number = linesBefore + 1; !cutter.isAtEnd; number += 1) {
    const row = filledRow(number, cutter.nextRecord());
    if (row) yield row;
  }
}

class Cutter {
  readonly #text: string;
  readonly #delimiter: string;
  #at: number;
  /** From here on no quote closes any more: found once, so that many lone quotes don't each search to the end. */
  #nothingClosesFrom = Number.POSITIVE_INFINITY;

  constructor(text: string, delimiter: string, start: number) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#at = start;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  nextRecord(): string[] {
    const cells: string[] = [];
    for (;;) {
      cells.push(this.#nextCell());
      if (this.#text[this.#at] !== this.#delimiter) break;
      this.#at += 1;
    }
    this.#passLineEnd();
    return cells;
  }

  #nextCell(): string {
    if (this.#text[this.#at] === '"' && this.#at < this.#nothingClosesFrom) {
      const end = this.#closingQuote(this.#at + 1);
      if (end !== null) {
        const cell = this.#text.slice(this.#at + 1, end).replaceAll('""', '"');
        this.#at = end + 1;
        return cell;
      }
      this.#nothingClosesFrom = this.#at;
    }
    const start = this.#at;
    while (!this.#isEndOfCell(this.#at)) this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  /** The quote behind which the cell ends; others within it are doubled, or lone. */
  #closingQuote(from: number): number | null {
    let at = this.#text.indexOf('"', from);
    while (at !== -1) {
      if (this.#text[at + 1] === '"') at += 1;
      else if (this.#isEndOfCell(at + 1)) return at;
      at = this.#text.indexOf('"', at + 1);
    }
    return null;
  }

  #isEndOfCell(at: number): boolean {
    const char = this.#text[at];
    return char === undefined || char === this.#delimiter || char === '\n' || char === '\r';
  }

  #passLineEnd(): void {
    if (this.#text[this.#at] === '\r') this.#at += 1;
    // a line end of two characters, or of the one
    if (this.#text[this.#at] === '\n') this.#at += 1;
  }
}
