import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { mostTried, type tryTitleRule as endpoint } from '../../title-rule.contract.ts';
import { matchesPattern, ruleFor, rulesInOrder } from '../titles/title.rules.ts';
import { titlesThere } from '../titles/title-trial.store.ts';
import { patternsOf } from './record-rule.ts';
import { rulesInUse } from './rule.store.ts';

/** Sorted after every other of as many letters, as a rule that is made now would be. */
const tried = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** What a rule would match, and what of it would be its own; the names on the most machines first. */
export async function tryRule(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { pattern, publisherPattern = null } = input;
  const patterns = patternsOf({ pattern, publisherPattern });
  const others = (await rulesInUse(tx)).filter((rule) => !isSame(rule, patterns));
  const rules = rulesInOrder([...others, { ...patterns, id: tried }]);
  const matching = (await titlesThere(tx)).filter((title) => matches(title, patterns));
  const told = matching.map((title) => ({
    title,
    isSorted: !title.isByHand && ruleFor(title, rules)?.id === tried,
  }));
  return {
    matches: matching.length,
    sorts: told.filter(({ isSorted }) => isSorted).length,
    titles: told.slice(0, mostTried).map(({ title, isSorted }) => {
      const { id, name, publisher, machines, productName: product } = title;
      return { id, name, publisher, machines, product, isSorted };
    }),
  };
}

interface Patterns {
  pattern: string;
  publisherPattern: string;
}

function isSame(rule: Patterns, { pattern, publisherPattern }: Patterns): boolean {
  return rule.pattern === pattern && rule.publisherPattern === publisherPattern;
}

function matches(title: { nameKey: string; publisherKey: string }, { pattern, publisherPattern }: Patterns): boolean {
  if (!matchesPattern(title.nameKey, pattern)) return false;
  return publisherPattern === '' || matchesPattern(title.publisherKey, publisherPattern);
}
