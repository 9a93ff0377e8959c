import type { SheetRow } from './sheet.ts';
import { tidyText } from './tidy-text.ts';

/** The row, tidied and cut after its last filled cell; null when nothing is in it. */
export function filledRow(number: number, texts: readonly (string | null | undefined)[]): SheetRow | null {
  const cells = texts.map((text) => (text ? tidyText(text) : null));
  const last = cells.findLastIndex((cell) => cell !== null);
  return last === -1 ? null : { number, cells: cells.slice(0, last + 1) };
}
