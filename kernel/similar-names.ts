/** The names that come nearest to what was typed, nearest first; none where nothing is alike. */
export function similarNames(typed: string, names: readonly string[], most: number): string[] {
  const wanted = pairsOf(typed);
  return names
    .map((name) => ({ name, likeness: likenessOf(wanted, pairsOf(name)) }))
    .filter(({ likeness }) => likeness > leastLikeness)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Below it names share a company's usual words, and no more. */
const leastLikeness = 0.2;

/** Sørensen–Dice: twice what both have, by what they have together. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return (2 * one.intersection(other).size) / Math.max(1, one.size + other.size);
}

/** Neighbouring characters: `华东` and `东分` of 华东分行; of a single character itself. */
function pairsOf(name: string): Set<string> {
  const characters = [...name.toLowerCase().replaceAll(/\s+/g, '')];
  const pairs = characters.slice(1).map((character, before) => `${characters[before]}${character}`);
  return new Set(pairs.length > 0 ? pairs : characters);
}
