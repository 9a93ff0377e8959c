/** What this caller may do to the team now. */
export function teamAbilities(
  caller: { permissions: ReadonlySet<string> },
  team: { retiredAt: string | null },
): string[] {
  return caller.permissions.has('team.change') && team.retiredAt === null ? ['change', 'retire'] : [];
}
