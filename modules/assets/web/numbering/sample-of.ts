import { nameBy, numberBy, partsOf, type PatternFault } from '../../number-pattern.contract.ts';
import type { NumberRuleView } from '../../number-rule.contract.ts';

type Rule = NonNullable<NumberRuleView['rule']>;

export interface Sample {
  number: string;
  /** Null: the rule makes no names. */
  name: string | null;
}

/** What the next machine would be called, as the first of the customer's sites and kinds; or what is wrong. */
export function sampleOf(
  { sites, kinds, year }: NumberRuleView,
  rule: Pick<Rule, 'numberPattern' | 'namePattern' | 'prefix' | 'siteCodes' | 'kindCodes' | 'nextNumber'>,
): Sample | { fault: PatternFault } {
  const [site, kind] = [sites.at(0), kinds.at(0)];
  const facts = {
    prefix: rule.prefix,
    site: site ? (rule.siteCodes[site.id] ?? site.usual) : '',
    kind: kind ? (rule.kindCodes[kind.kind] ?? kind.usual) : '',
    year,
  };
  const [ofNumber, ofName] = [partsOf(rule.numberPattern, 'number'), partsOf(rule.namePattern ?? '', 'name')];
  if (typeof ofNumber === 'string') return { fault: ofNumber };
  if (typeof ofName === 'string') return { fault: ofName };
  const number = numberBy(ofNumber, facts, rule.nextNumber);
  return { number, name: rule.namePattern ? nameBy(ofName, { ...facts, number }, rule.nextNumber) : null };
}
