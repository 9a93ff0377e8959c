/** Who may change what was promised: whoever holds the permission. */
export function abilitiesOnAgreement(caller: { permissions: ReadonlySet<string> }): string[] {
  return caller.permissions.has('agreement.change') ? ['change'] : [];
}
