import type { Priority } from '../../../catalogue/priority.contract.ts';
import type { LineConditions } from '../../agreement-line.contract.ts';
import type { AgreementLevel, ClockKind } from '../../clock-kind.contract.ts';
import type { AgreementInForce, PromisedAgreement, PromisedLine } from './promised.rules.ts';
import type { Traits } from './traits.rules.ts';

/** What a line is chosen by. */
export interface Circumstances {
  /** Null: none is known. */
  priority: Priority | null;
  /** Null: nothing is known; then only lines fit that ask for nothing but a priority. */
  traits: Traits | null;
}

/** Whose word a line is; the nearer wins (SLA-05). */
export const sources = ['contract', 'customer', 'default'] as const;
export type Source = (typeof sources)[number];

/** A line that stands for election, in the order in which they are asked. */
export interface RankedLine {
  line: PromisedLine;
  agreement: PromisedAgreement;
  source: Source;
  /** How many things it asks for. */
  conditions: number;
}

/** The lines for one clock. */
export interface Contest {
  level: AgreementLevel;
  kind: ClockKind;
  ranked: readonly RankedLine[];
}

/**
 * All lines in force, for each level and kind of clock in the order in which they win: contract before customer before
 * the provider's; the one that asks for more before the one that asks for less; then by their place (SLA-05).
 */
export function contestsOf(inForce: readonly AgreementInForce[]): Contest[] {
  const ranked = inForce.flatMap(({ agreement, version }) => {
    const source = sourceOf(agreement);
    if (source === null) return [];
    return version.lines.map((line): RankedLine => ({ line, agreement, source, conditions: countOf(line) }));
  });
  const contests = Map.groupBy(ranked, ({ agreement, line }) => `${agreement.level} ${line.kind}`);
  return [...contests.values()].flatMap((lines) => {
    const [first] = lines;
    if (!first) return [];
    return [{ level: first.agreement.level, kind: first.line.kind, ranked: lines.toSorted(byRank) }];
  });
}

/** Undefined: no line fits, and nothing is promised. */
export function chosenLine({ ranked }: Contest, circumstances: Circumstances): RankedLine | undefined {
  return ranked.find((one) => fits(one, circumstances));
}

/** Of the provider's own only the default speaks to customers; among its teams and with suppliers all do. */
function sourceOf({ contractId, customerId, level, isDefault }: PromisedAgreement): Source | null {
  if (contractId !== null) return 'contract';
  if (customerId !== null) return 'customer';
  return isDefault || level !== 'sla' ? 'default' : null;
}

function countOf({ conditions }: PromisedLine): number {
  return Object.values(conditions).filter((condition) => condition !== undefined).length;
}

function byRank(one: RankedLine, other: RankedLine): number {
  return (
    sources.indexOf(one.source) - sources.indexOf(other.source) ||
    other.conditions - one.conditions ||
    one.line.position - other.line.position ||
    (one.line.id < other.line.id ? -1 : 1)
  );
}

function fits(ranked: RankedLine, circumstances: Circumstances): boolean {
  return isUnderContract(ranked, circumstances) && unmetConditions(ranked.line, circumstances).length === 0;
}

/** A contract's lines are for what is served under it, and for nothing else of the customer. */
export function isUnderContract({ agreement }: RankedLine, { traits }: Circumstances): boolean {
  return agreement.contractId === null || agreement.contractId === traits?.contractId;
}

export type ConditionName = keyof LineConditions;

/** The conditions that a line makes and the circumstances do not meet; empty when it fits. */
export function unmetConditions({ conditions }: PromisedLine, circumstances: Circumstances): ConditionName[] {
  return namedConditions(conditions).filter((name) => !tests[name](conditions, circumstances));
}

/** What a line asks for. */
export function namedConditions(conditions: LineConditions): ConditionName[] {
  // the keys of `tests` are those of conditions, which are strict
  return (Object.keys(tests) as ConditionName[]).filter((name) => conditions[name] !== undefined);
}

type Test = (conditions: LineConditions, circumstances: Circumstances) => boolean;

const tests: Record<ConditionName, Test> = {
  priorities: ({ priorities }, { priority }) => isAmong(priorities, priority),
  kinds: ({ kinds }, { traits }) => isAmong(kinds, traits?.kind),
  categoryIds: ({ categoryIds }, { traits }) => traits?.categoryIds.some((id) => isAmong(categoryIds, id)) === true,
  regions: ({ regions }, { traits }) => isAmong(regions, traits?.region),
  siteIds: ({ siteIds }, { traits }) => isAmong(siteIds, traits?.siteId),
  assetKinds: ({ assetKinds }, { traits }) => isAmong(assetKinds, traits?.assetKind),
  assetIds: ({ assetIds }, { traits }) => isAmong(assetIds, traits?.assetId),
  isVip: (_conditions, { traits }) => traits?.isVip === true,
};

function isAmong<Value>(wanted: readonly Value[] | undefined, value: Value | null | undefined): boolean {
  return value !== null && value !== undefined && wanted?.includes(value) === true;
}
