/** What this caller may do to the skill now. */
export function skillAbilities(
  caller: { permissions: ReadonlySet<string> },
  skill: { retiredAt: string | null },
): string[] {
  return caller.permissions.has('skill.change') && skill.retiredAt === null ? ['change', 'retire'] : [];
}
