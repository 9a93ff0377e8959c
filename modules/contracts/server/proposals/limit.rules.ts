import type { Day } from '../../../../kernel/instant.ts';
import type { ContractLimits } from '../../contract-terms.contract.ts';
import type { LimitKind } from '../../supplement-proposal.contract.ts';

/** What was found of demand. */
export interface Demand {
  /** Covered today, and how many the annex was signed with. */
  devices: { covered: number; annexed: number };
  users: number;
  /** In this calendar month. */
  tickets: number;
  minutes: number;
}

export interface Passed {
  limitKind: LimitKind;
  agreedAmount: number;
  foundAmount: number;
  /** Told once for each: a month, or what the contract says since its last supplement. */
  periodFrom: Day;
}

interface Since {
  month: Day;
  version: Day;
}

/** Which limits demand has passed (SLA-17): ceilings, and devices grown by more than so many percent over the annex. */
export function limitsPassed(limits: ContractLimits, demand: Demand, { month, version }: Since): Passed[] {
  const { covered, annexed } = demand.devices;
  const agreed = limits.devices ?? annexed;
  const hasGrown = agreed > 0 && covered * 100 > agreed * (100 + limits.growthPercent);
  // of a started hour the whole is passed
  const hours = Math.ceil(demand.minutes / 60);
  return [
    ...(hasGrown
      ? [{ limitKind: 'devices' as const, agreedAmount: agreed, foundAmount: covered, periodFrom: version }]
      : []),
    ...above('users', limits.users, demand.users).map((passed) => ({ ...passed, periodFrom: version })),
    ...above('tickets', limits.ticketsPerMonth, demand.tickets).map((passed) => ({ ...passed, periodFrom: month })),
    ...above('hours', limits.hoursPerMonth, hours).map((passed) => ({ ...passed, periodFrom: month })),
  ];
}

function above(limitKind: LimitKind, most: number | null, foundAmount: number) {
  return most !== null && foundAmount > most ? [{ limitKind, agreedAmount: most, foundAmount }] : [];
}
