import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from 'pdf-lib';
import { lettersOf, type Letters } from './letters.ts';

/** A PDF as somebody sees and clicks it. */
export interface Printed {
  /** What stands on it, without its blanks: a line may be broken anywhere. */
  text: string;
  /** Whatever it would do by itself or when it is clicked, but to lead to an address. */
  acts: string[];
  /** Addresses that it leads to, each once. */
  links: string[];
}

/** Reads a PDF back, as far as ours are made: text in fonts that say which letters their signs are. */
export async function readPrinted(bytes: Uint8Array): Promise<Printed> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  const pages = pdf.getPages().map((page) => {
    const { Font } = page.node.normalizedEntries();
    const signs = new Map(Font.keys().map((name) => [name.decodeText(), lettersOf(Font.lookup(name, PDFDict))]));
    const streams = page.node.normalizedEntries().Contents?.asArray() ?? [];
    return streams.map((stream) => textIn(contentOf(pdf.context.lookup(stream)), signs)).join('');
  });
  const dictionaries = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => dictionariesIn(object));
  const title = pdf.getTitle() ?? '';
  return {
    text: withoutBlanks(title + pages.join('')),
    acts: dictionaries.flatMap(actsIn),
    links: [...new Set(dictionaries.flatMap(linksIn))],
  };
}

/** And without what no font draws: marks that turn the direction, and whatever it has no sign for. */
export function withoutBlanks(text: string): string {
  return text.replaceAll(/[\s\p{Cf}\0]+/gu, '');
}

function contentOf(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) return '';
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

const shown = /\/(\w+) [\d.]+ Tf|\[([^\]]*)\] TJ|<([\da-f]*)> Tj/gi;

/** In the order in which it is drawn. */
function textIn(content: string, signs: ReadonlyMap<string, Letters>): string {
  let letters: Letters | undefined;
  let text = '';
  for (const [, font, run, one] of content.matchAll(shown)) {
    if (font !== undefined) letters = signs.get(font);
    for (const [, drawn = ''] of (run ?? `<${one ?? ''}>`).matchAll(/<([\da-f]*)>/gi)) text += letters?.(drawn) ?? '';
  }
  return text;
}

function dictionariesIn(object: PDFObject): PDFDict[] {
  if (object instanceof PDFRawStream) return dictionariesIn(object.dict);
  if (object instanceof PDFArray) return object.asArray().flatMap(dictionariesIn);
  if (!(object instanceof PDFDict)) return [];
  return [object, ...object.values().flatMap(dictionariesIn)];
}

/** What a viewer does at opening, closing or clicking; and files and forms within. */
const doing = ['JS', 'OpenAction', 'AA', 'EmbeddedFiles', 'AcroForm', 'RichMedia', 'XFA'];

function actsIn(dictionary: PDFDict): string[] {
  const named = doing.filter((name) => dictionary.has(PDFName.of(name)));
  const kind = dictionary.get(PDFName.of('S'));
  const isAct = kind instanceof PDFName && actions.has(kind.decodeText());
  return [...named, ...(isAct ? [kind.decodeText()] : [])];
}

const actions = new Set([
  'JavaScript',
  'Launch',
  'GoToR',
  'GoToE',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'Movie',
  'Sound',
  'Named',
  'RichMediaExecute',
]);

function linksIn(dictionary: PDFDict): string[] {
  const address = dictionary.get(PDFName.of('URI'));
  return address instanceof PDFString || address instanceof PDFHexString ? [address.decodeText()] : [];
}
