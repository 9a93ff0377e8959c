/** What this caller may do to the series now. */
export function abilitiesOnSeries(
  caller: { permissions: ReadonlySet<string> },
  series: { retiredAt: string | null },
): string[] {
  if (!caller.permissions.has('objective.change')) return [];
  return series.retiredAt === null ? ['change', 'retire'] : ['reinstate'];
}
