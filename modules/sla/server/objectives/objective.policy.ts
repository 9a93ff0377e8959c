/** What this caller may do to the objective now. */
export function abilitiesOnObjective(
  caller: { permissions: ReadonlySet<string> },
  objective: { retiredAt: string | null },
): string[] {
  if (!caller.permissions.has('objective.change')) return [];
  return objective.retiredAt === null ? ['change', 'retire'] : ['reinstate'];
}
