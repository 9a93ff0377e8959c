import type { Act } from './acts.ts';
import { wordsOf } from './words.ts';

/** How much a word counts by where it is found. */
const weights = { name: 8, access: 4, address: 3, said: 2, summary: 1 };

/**
 * The acts that the words may mean, likeliest first: those that fit as well as the best one, then all that have the
 * words. `saidOf`: what people call the act, in any language.
 */
export function findActs(
  words: string,
  acts: readonly Act[],
  saidOf: (act: Act) => string,
): { best: Act[]; others: Act[] } {
  const wanted = wordsOf(words);
  const ranked = acts
    .map((act) => ({ act, score: scoreOf(act, wanted, saidOf(act)) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  const top = ranked[0]?.score ?? 0;
  return {
    best: ranked.filter(({ score }) => score === top).map(({ act }) => act),
    others: ranked.filter(({ score }) => score < top).map(({ act }) => act),
  };
}

/** Nothing unless every word is somewhere; a name that holds other words besides is less meant. */
function scoreOf(act: Act, wanted: readonly string[], said: string): number {
  const name = wordsOf(act.useCase?.name ?? act.endpointName);
  const places = {
    name,
    access: wordsOf(act.access),
    address: wordsOf(act.address),
    said: wordsOf(said),
    summary: wordsOf(act.summary),
  };
  const scores = wanted.map((word) => scoreOfWord(word, places));
  if (wanted.length === 0 || scores.includes(0)) return 0;
  return scores.reduce((sum, score) => sum + score, 0) - name.filter((word) => !wanted.includes(word)).length;
}

function scoreOfWord(word: string, places: Record<keyof typeof weights, string[]>): number {
  const found = (Object.keys(weights) as (keyof typeof weights)[]).map((place) => {
    if (places[place].includes(word)) return weights[place];
    return word.length > 2 && places[place].some((other) => other.startsWith(word)) ? weights[place] / 2 : 0;
  });
  return Math.max(...found) * 2;
}
