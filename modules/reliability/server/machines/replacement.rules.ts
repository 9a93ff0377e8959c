import type { ReplacementReason } from '../../machine-failure.contract.ts';

interface Machine {
  /** In whole years; null: not known. */
  age: number | null;
  /** In minor units; null: not known. */
  price: number | null;
  repairCost: number;
}

interface Limits {
  replacePercent: number | null;
  replaceYears: number | null;
}

/**
 * AST-05: rather replace than repair what has cost more than so much of its price in repairs, or has reached so many
 * years. Of what is not known nothing is said.
 */
export function reasonsToReplace({ age, price, repairCost }: Machine, limits: Limits): ReplacementReason[] {
  const reasons: ReplacementReason[] = [];
  const { replacePercent, replaceYears } = limits;
  if (replacePercent !== null && price !== null && price > 0 && repairCost * 100 > price * replacePercent)
    reasons.push({ kind: 'cost', percent: Math.floor((repairCost * 100) / price), limit: replacePercent });
  if (replaceYears !== null && age !== null && age >= replaceYears)
    reasons.push({ kind: 'age', years: age, limit: replaceYears });
  return reasons;
}

/** Working time at what an hour costs, in whole minor units. */
export function costOfMinutes(minutes: number, hourCost: number): number {
  return Math.round((minutes * hourCost) / 60);
}
