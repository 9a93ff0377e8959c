/** Longer than any field; the file's own text is never cut silently, so one letter more is kept to tell it by. */
export const mostLetters = 4000;

export type CellFault = 'spoilt' | 'formula' | 'too_long' | 'empty';

/** What is wrong with a text whatever it is meant to be; null: nothing. */
export function cellFault(text: string): CellFault | null {
  if (text.length > mostLetters) return 'too_long';
  // how a spreadsheet writes a long number that it took for an amount: its last digits are gone
  if (/^[+-]?\d(?:\.\d+)?E[+-]?\d{1,3}$/i.test(text)) return 'spoilt';
  if (/^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|####)$/.test(text)) return 'formula';
  return null;
}

/** As it can be kept: without what PostgreSQL cannot hold, and no longer than it takes to see that it is too long. */
export function keptCell(text: string | null): string | null {
  if (text === null) return null;
  const kept = text
    .slice(0, mostLetters + 1)
    .toWellFormed()
    .replaceAll('\0', '\uFFFD')
    .trim();
  return kept === '' ? null : kept;
}

/** The text of each mapped column, of those columns that the file has. */
export function valuesOf(
  cells: readonly (string | null)[],
  mapping: readonly (string | null)[],
): Record<string, string | null> {
  return Object.fromEntries(mapping.flatMap((key, at) => (key === null ? [] : [[key, cells[at] ?? null]])));
}
