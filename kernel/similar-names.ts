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

/**
 * Of always the same names the one that comes nearest to what was typed, for whoever asks for many: a name is looked at
 * only where it shares a pair of characters.
 */
export function nearestNameAmong(names: readonly string[]): (typed: string) => string | undefined {
  const sizes: number[] = [];
  const withPair = new Map<string, number[]>();
  names.forEach((name, at) => {
    const pairs = pairsOf(name);
    sizes.push(pairs.size);
    for (const pair of pairs) {
      const there = withPair.get(pair);
      if (there) there.push(at);
      else withPair.set(pair, [at]);
    }
  });
  const known = new Map<string, string | undefined>();
  const find = (typed: string) => {
    const wanted = pairsOf(typed);
    const shared = new Map<number, number>();
    for (const pair of wanted) for (const at of withPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    let nearest: { at: number; likeness: number } | undefined;
    for (const [at, many] of shared) {
      const likeness = (2 * many) / (wanted.size + (sizes[at] ?? 0));
      if (likeness > Math.max(leastLikeness, nearest?.likeness ?? 0)) nearest = { at, likeness };
    }
    return nearest && names[nearest.at];
  };
  return (typed) => {
    if (!known.has(typed)) known.set(typed, find(typed));
    return known.get(typed);
  };
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
