import type { Tx } from '../../../../platform/database/tx.ts';
import { bearersOf } from './former-number.store.ts';
import { numberingBy, type GivenNumber } from './give-numbers.ts';
import type { NumberRule } from './number-rule.store.ts';
import type { NumberedMachine } from './numbered-machine.store.ts';

export interface PlannedNumber extends GivenNumber {
  machine: NumberedMachine;
}

type Numbering = (machine: NumberedMachine, count: number) => GivenNumber;
type IsFree = (number: string, machine: NumberedMachine) => boolean;

/** The machines in order, each with the next number that is free for it; `next`: the count after the last. */
export function numbersInOrder(
  machines: readonly NumberedMachine[],
  { first, numbered, isFree }: { first: number; numbered: Numbering; isFree: IsFree },
): { planned: PlannedNumber[]; next: number } {
  let next = first;
  const planned = machines.map((machine) => {
    for (;;) {
      const given = numbered(machine, next);
      next += 1;
      if (isFree(given.number, machine)) return { machine, ...given };
    }
  });
  return { planned, next };
}

/** By the rule, from this count on, none that another machine bears or bore; a machine may keep the number that it has. */
export async function planNumbers(
  tx: Tx,
  rule: NumberRule,
  { machines, first }: { machines: readonly NumberedMachine[]; first: number },
): Promise<{ planned: PlannedNumber[]; next: number }> {
  const numbered = await numberingBy(tx, rule, machines);
  const bearers = new Map<string, Set<string>>();
  const isFree: IsFree = (number, { id }) => {
    const those = bearers.get(number);
    return those === undefined || (those.size === 1 && those.has(id));
  };
  for (;;) {
    const plan = numbersInOrder(machines, { first, numbered, isFree });
    const known = bearers.size;
    const numbers = plan.planned.map(({ number }) => number);
    for (const { number, assetId } of await bearersOf(tx, [...numbers, ...ahead(plan.next)])) {
      bearers.set(number, (bearers.get(number) ?? new Set()).add(assetId));
    }
    if (bearers.size === known || plan.planned.every(({ number, machine }) => isFree(number, machine))) return plan;
  }

  /** What would be next, so that a long stretch of numbers that are given takes few questions. */
  function ahead(next: number): string[] {
    const [one] = machines;
    return one ? machines.map((machine, at) => numbered(machine, next + at).number) : [];
  }
}
