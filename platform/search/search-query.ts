import { fold, runsOf, type Run } from './runs.ts';
import { longestToken, pairsOf } from './search-document.ts';

/** What people type is shorter; a pasted page must not become a query of a thousand terms. */
const mostTerms = 24;

/**
 * What someone typed as a `tsquery` literal (`$1::tsquery`) over a `searchDocument`: every run must occur. A Chinese
 * run is a phrase of its pairs; a single character and all other runs are beginnings. Null when nothing can be
 * searched for.
 */
export function searchQuery(typed: string): string | null {
  const terms = new Set(runsOf(fold(typed)).map(termOf));
  return terms.size === 0 ? null : [...terms].slice(0, mostTerms).join(' & ');
}

function termOf({ isHan, text }: Run): string {
  const characters = [...text].slice(0, longestToken);
  if (!isHan || characters.length === 1) return `'${characters.join('')}':*`;
  return pairsOf(characters)
    .map((pair) => `'${pair}'`)
    .join(' <-> ');
}
