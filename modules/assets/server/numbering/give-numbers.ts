import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { nameBy, numberBy, partsOf, type PatternFacts, type PatternPart } from '../../number-pattern.contract.ts';
import { takeNumbers } from '../assets/asset-number.store.ts';
import { today } from '../assets/today.ts';
import { bearersOf } from './former-number.store.ts';
import { numberRuleOf, sitesCalled, takeCounts, type NumberRule } from './number-rule.store.ts';
import { codeOfKind, codeOfSite } from './read-plate-code.ts';

export interface Unnumbered {
  customerId: Id;
  siteId?: Id | null | undefined;
  kind: string;
}

export interface GivenNumber {
  number: string;
  /** Null: the customer's rule makes no names. */
  name: string | null;
}

/**
 * A number for each of these machines, in order, by its customer's rule, else of the provider's series; none that a
 * machine bears or bore. A count is one writer's at a time, so that two who enter machines never get the same.
 */
export async function giveNumbers(tx: Tx, machines: readonly Unnumbered[]): Promise<GivenNumber[]> {
  const given = new Map<Unnumbered, GivenNumber>();
  const customers = [...new Set(machines.map(({ customerId }) => customerId))].toSorted();
  const unruled: Unnumbered[] = [];
  for (const customerId of customers) {
    const theirs = machines.filter((machine) => machine.customerId === customerId);
    const rule = await numberRuleOf(tx, customerId);
    if (!rule) unruled.push(...theirs);
    else for (const [machine, number] of await byRule(tx, rule, theirs)) given.set(machine, number);
  }
  const series = await takeNumbers(tx, unruled.length);
  unruled.forEach((machine, at) => given.set(machine, { number: series[at] ?? '', name: null }));
  return machines.flatMap((machine) => given.get(machine) ?? []);
}

async function byRule(
  tx: Tx,
  rule: NumberRule,
  machines: readonly Unnumbered[],
): Promise<ReadonlyMap<Unnumbered, GivenNumber>> {
  const numbered = await numberingBy(tx, rule, machines);
  const given = new Map<Unnumbered, GivenNumber>();
  let waiting = [...machines];
  while (waiting.length > 0) {
    const first = await takeCounts(tx, rule.customerId, waiting.length);
    const tried = waiting.map((machine, at) => ({ machine, ...numbered(machine, first + at) }));
    const used = new Set(
      (
        await bearersOf(
          tx,
          tried.map(({ number }) => number),
        )
      ).map(({ number }) => number),
    );
    for (const { machine, ...number } of tried) if (!used.has(number.number)) given.set(machine, number);
    waiting = waiting.filter((machine) => !given.has(machine));
  }
  return given;
}

/** What the rule calls a machine that is the `count`th. */
export async function numberingBy(tx: Tx, rule: NumberRule, machines: readonly Unnumbered[]) {
  const sites = await sitesCalled(tx, [...new Set(machines.flatMap(({ siteId }) => siteId ?? []))]);
  const codes = new Map(sites.map(({ id, name }) => [id, rule.siteCodes[id] ?? codeOfSite(name)]));
  const year = Number((await today(tx)).slice(0, 4));
  const [ofNumber, ofName] = [goodParts(rule.numberPattern, 'number'), goodParts(rule.namePattern ?? '', 'name')];
  return ({ siteId, kind }: Unnumbered, count: number): GivenNumber => {
    const facts: PatternFacts = {
      prefix: rule.prefix,
      site: (siteId && codes.get(siteId)) || '',
      kind: rule.kindCodes[kind] ?? codeOfKind(kind),
      year,
    };
    const number = numberBy(ofNumber, facts, count);
    return { number, name: ofName.length === 0 ? null : nameBy(ofName, { ...facts, number }, count) };
  };
}

/** Patterns are checked where they are said. */
function goodParts(pattern: string, of: 'number' | 'name'): PatternPart[] {
  const parts = partsOf(pattern, of);
  if (typeof parts === 'string') throw new Error(`a pattern that is kept is wrong: ${parts}`);
  return parts;
}
