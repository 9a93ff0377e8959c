import type { SearchFact, SearchHit } from '../../platform/module/register.ts';
import { matchOf, type Match } from '../../platform/search/match.ts';
import type { FoundItem } from '../search.contract.ts';

/** What was found, and by what: in the title itself, or by something that stands beside it. */
export function explained({ id, title, subtitle, href, facts }: SearchHit, text: string): FoundItem {
  const found = facts.flatMap((fact) => matched(fact, text));
  // what the title says is seen there; of the rest an exact one says most
  const inTitle = found.find(({ label }) => label === undefined);
  const [beside] = exactFirst(
    found.filter(({ label }) => label !== undefined),
    ({ isExact }) => isExact,
  );
  return {
    id,
    title,
    titleMarks: inTitle?.ranges ?? [],
    subtitle: subtitle || null,
    href,
    by: inTitle || !beside?.label ? null : { label: beside.label, text: beside.text, marks: beside.ranges },
    isExact: found.some(({ isExact }) => isExact),
  };
}

/** Those that it is true of stand first; else the order stays. */
export function exactFirst<Item>(items: readonly Item[], isExact: (item: Item) => boolean): Item[] {
  return [...items.filter(isExact), ...items.filter((item) => !isExact(item))];
}

interface MatchedFact extends Match {
  label: string | undefined;
  text: string;
}

function matched({ as, text, label }: SearchFact, typed: string): MatchedFact[] {
  const match = text === null ? null : matchOf({ as, text }, typed);
  return match && text !== null ? [{ ...match, label, text }] : [];
}
