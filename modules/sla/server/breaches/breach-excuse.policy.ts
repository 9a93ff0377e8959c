import type { ClockOutcome } from '../../clock-measure.contract.ts';

interface Caller {
  permissions: ReadonlySet<string>;
}

/** What was not breached needs no excuse, and one excuse is enough. */
export function excuseAbilities(caller: Caller, outcome: ClockOutcome): string[] {
  return outcome === 'breached' && mayExcuse(caller) ? ['excuse'] : [];
}

export function mayExcuse({ permissions }: Caller): boolean {
  return permissions.has('breach.excuse');
}
