import type { ReferenceRate } from '../../reliability-setting.contract.ts';

export interface ReliabilitySetting {
  /** In minor units. */
  hourCost: number;
  replacePercent: number | null;
  replaceYears: number | null;
  rates: readonly ReferenceRate[];
}

/** As people give them: without a code it is a new class. */
export interface GivenRate {
  code?: string | undefined;
  name?: string | null | undefined;
  rate: number;
  kinds: readonly string[];
}

/** What is wrong with classes given; null: nothing. `at` is their place. */
export type RateFault = { kind: 'double_class' | 'double_kind' | 'name_missing'; at: number } | null;

/** Classes with their codes; those of the provider's own are numbered `own_1`, `own_2` … */
export function ratesGiven(given: readonly GivenRate[], delivered: ReadonlySet<string>): ReferenceRate[] {
  const taken = new Set([...delivered, ...given.flatMap(({ code }) => code ?? [])]);
  return given.map(({ code, name = null, rate, kinds }) => {
    const own = code ?? freeCode(taken);
    taken.add(own);
    return { code: own, name, rate, kinds: [...new Set(kinds)] };
  });
}

/** A class stands once and has a name; a machine is of one class, else two rates would be usual for it. */
export function faultOf(rates: readonly ReferenceRate[], delivered: ReadonlySet<string>): RateFault {
  const codes = new Set<string>();
  const kinds = new Set<string>();
  for (const [at, rate] of rates.entries()) {
    if (codes.has(rate.code)) return { kind: 'double_class', at };
    if (rate.name === null && !delivered.has(rate.code)) return { kind: 'name_missing', at };
    if (rate.kinds.some((kind) => kinds.has(kind))) return { kind: 'double_kind', at };
    codes.add(rate.code);
    for (const kind of rate.kinds) kinds.add(kind);
  }
  return null;
}

/** What is usual for machines of a kind; null: nothing is known. */
export function referenceFor(rates: readonly ReferenceRate[], kind: string): number | null {
  return rates.find(({ kinds }) => kinds.includes(kind))?.rate ?? null;
}

function freeCode(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`own_${number}`)) number++;
  return `own_${number}`;
}
