import { fold, runsOf, type Run } from './runs.ts';

/** One text of a document. `A` weighs most: titles. */
export interface WeightedText {
  text: string;
  weight: 'A' | 'B' | 'C' | 'D';
}

/** PostgreSQL refuses a tsvector past 1,048,575 bytes; what lies beyond is not found. */
const mostBytes = 1_000_000;
/** PostgreSQL keeps so many positions of a lexeme. */
const mostPositions = 255;
/** A longer word (a hash, an encoded file) is found by its beginning. */
export const longestToken = 64;

/**
 * The document as a `tsvector` literal (`$1::tsvector`): of each Chinese run its overlapping pairs and its last
 * character alone, every other run whole. PostgreSQL's own parsers know no Chinese; pairs find every word that a
 * dictionary would miss.
 */
export function searchDocument(parts: WeightedText[]): string {
  const lexemes = new Map<string, string[]>();
  let bytes = 0;
  let position = 0;
  for (const { token, weight } of parts.flatMap(weightedTokens)) {
    position += 1;
    const places = lexemes.get(token) ?? [];
    const added = places.length > 0 ? 2 : Buffer.byteLength(token) + 6;
    if (bytes + added > mostBytes) break;
    if (places.length === mostPositions) continue;
    bytes += added;
    places.push(`${position}${weight}`);
    lexemes.set(token, places);
  }
  // tokens are letters and digits, so nothing needs escaping
  return [...lexemes].map(([token, places]) => `'${token}':${places.join()}`).join(' ');
}

/** `打印机` → `打印`, `印机`. */
export function pairsOf(characters: string[]): string[] {
  return characters.slice(1).map((character, before) => `${characters[before]}${character}`);
}

function weightedTokens({ text, weight }: WeightedText) {
  return runsOf(fold(text))
    .flatMap(tokensOf)
    .map((token) => ({ token, weight }));
}

function tokensOf({ isHan, text }: Run): string[] {
  const characters = [...text];
  if (!isHan) return [characters.slice(0, longestToken).join('')];
  return [...pairsOf(characters), ...characters.slice(-1)];
}
