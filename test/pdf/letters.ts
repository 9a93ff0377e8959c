import { decodePDFRawStream, PDFName, PDFRawStream, type PDFDict } from 'pdf-lib';

/** What signs of a font, written in hexadecimal, are as letters. */
export type Letters = (signs: string) => string;

/** By the table that a font brings for whoever copies or searches its text (ISO 32000-1, 9.10.3). */
export function lettersOf(font: PDFDict): Letters {
  const table = font.lookup(PDFName.of('ToUnicode'));
  if (!(table instanceof PDFRawStream)) return () => '';
  const known = readTable(Buffer.from(decodePDFRawStream(table).decode()).toString('latin1'));
  return (signs) => (signs.match(/.{4}/g) ?? []).map((sign) => known.get(Number.parseInt(sign, 16)) ?? '').join('');
}

const ranges = /<([\da-f]+)>\s*<([\da-f]+)>\s*\[([^\]]*)\]/gi;

function readTable(table: string): Map<number, string> {
  const known = new Map<number, string>();
  for (const [, first = '', , letters = ''] of table.matchAll(ranges))
    for (const [at, [, units = '']] of [...letters.matchAll(/<([\da-f\s]*)>/gi)].entries())
      known.set(Number.parseInt(first, 16) + at, lettersIn(units));
  return known;
}

/** UTF-16 in hexadecimal, with blanks between the letters where a sign is several. */
function lettersIn(units: string): string {
  const codes = units.replaceAll(/\s/g, '').match(/.{4}/g) ?? [];
  return String.fromCharCode(...codes.map((code) => Number.parseInt(code, 16)));
}
