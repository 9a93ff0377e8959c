/** What this caller may do to what is said of a city now. */
export function abilitiesOnCoverage(
  caller: { permissions: ReadonlySet<string> },
  coverage: { retiredAt: string | null },
): string[] {
  if (!caller.permissions.has('city_coverage.change')) return [];
  return coverage.retiredAt === null ? ['change', 'retire'] : ['reinstate'];
}
