import type { ExportColumn, ExportKind } from '../../platform/module/table-export.ts';
import type { SheetColumn, SheetValue } from '../../platform/sheets/sheet-column.ts';

type Say = (textKey: string) => string;

const types: Record<ExportKind['as'], SheetColumn['as']> = {
  text: 'text',
  phone: 'text',
  word: 'text',
  yes_no: 'text',
  number: 'number',
  instant: 'instant',
  day: 'day',
};

/** Heads as the screen has them, and the type that a sheet knows. */
export function sheetColumns(columns: readonly ExportColumn[], say: Say): SheetColumn[] {
  return columns.map(({ label, kind }) => ({
    head: 'words' in label ? label.words : say(label.textKey),
    as: types[kind.as],
  }));
}

/** A row of the list as the cells of these columns, with words in place of codes. */
export function cellsFor(columns: readonly ExportColumn[], say: Say): (row: never) => SheetValue[] {
  const words = { yes: say('server:table_export.yes'), no: say('server:table_export.no') };
  const known = new Map<string, string>();
  const wordFor = (code: string, below: string | readonly string[]) => {
    const name = [below, code].flat().join(' ');
    const word = known.get(name) ?? wordOf(code, below, say);
    if (!known.has(name)) known.set(name, word);
    return word;
  };
  const wordIn = (kind: ExportKind, code: string) => (kind.as === 'word' ? wordFor(code, kind.below) : code);
  return (row) =>
    columns.map(({ kind, valueOf }) => {
      const value = valueOf(row);
      if (value === null) return null;
      if (typeof value === 'object') return value.map((one) => wordIn(kind, one)).join('、');
      if (kind.as === 'word') return wordFor(String(value), kind.below);
      return typeof value === 'boolean' ? words[value ? 'yes' : 'no'] : value;
    });
}

/** A provider's own code has no text of ours, nor has a name that stands where a code may: they stand for themselves. */
function wordOf(code: string, below: string | readonly string[], say: Say): string {
  if (!/^[\w.]+$/.test(code)) return code;
  const keys = [below].flat().map((place) => `${place}.${code}`);
  // a key that has no text is answered with itself
  return keys.map((key) => ({ key, word: say(key) })).find(({ key, word }) => !key.endsWith(word))?.word ?? code;
}
