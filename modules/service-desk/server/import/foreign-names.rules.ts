import type { Id } from '../../../../kernel/id.ts';
import type { ForeignTicket } from './incident-history.rules.ts';
import type { LogFacts } from './log-row.rules.ts';

/** What the tickets of a log speak of, each name once. */
export interface ForeignNames {
  contacts: string[];
  sites: string[];
  staff: string[];
  teams: string[];
  /** Parents before their children. */
  categories: ForeignCategory[];
  resolutionCodes: string[];
}

export interface ForeignCategory {
  /** Unique in the log: a category of the second level is named with its parent. */
  key: string;
  name: string;
  parentKey: string | null;
}

/** What became of the names: ids (of resolution codes their code), by name; of categories by key. */
export type ForeignIds = Record<keyof ForeignNames, ReadonlyMap<string, Id>>;

export function namesIn(tickets: readonly ForeignTicket[]): ForeignNames {
  const facts = tickets.map((ticket) => ticket.facts);
  const standings = tickets.flatMap((ticket) => ticket.standings);
  return {
    contacts: distinct(facts.map(({ caller }) => caller)),
    sites: distinct(facts.map(({ site }) => site)),
    staff: distinct([
      ...facts.flatMap(({ recorder, resolver }) => [recorder, resolver]),
      ...standings.map(({ assignee }) => assignee),
    ]),
    teams: distinct(standings.map(({ team }) => team)),
    categories: categoriesIn(facts),
    resolutionCodes: distinct(facts.map(({ resolutionCode }) => resolutionCode)),
  };
}

/** Null without a category: a second level alone has no place in the tree. */
export function categoryKeyOf({ category, subcategory }: Pick<LogFacts, 'category' | 'subcategory'>): string | null {
  if (category === null || subcategory === null) return category;
  return `${category}/${subcategory}`;
}

function categoriesIn(facts: readonly LogFacts[]): ForeignCategory[] {
  const found = new Map<string, ForeignCategory>();
  for (const { category, subcategory } of facts) {
    if (category === null) continue;
    found.set(category, { key: category, name: category, parentKey: null });
    if (subcategory === null) continue;
    const key = `${category}/${subcategory}`;
    found.set(key, { key, name: subcategory, parentKey: category });
  }
  return [...found.values()];
}

function distinct(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))];
}
