/** Who may re-draw the priority matrix: whoever holds the permission. */
export function abilitiesOnMatrix(caller: { permissions: ReadonlySet<string> }): string[] {
  return caller.permissions.has('priority_matrix.change') ? ['change'] : [];
}
