/** What this caller may do to the branch now. */
export function branchAbilities(
  caller: { permissions: ReadonlySet<string> },
  branch: { retiredAt: string | null },
): string[] {
  return caller.permissions.has('branch.change') && branch.retiredAt === null ? ['change', 'retire'] : [];
}
