/** What this caller may do to the certificate now. */
export function certificateAbilities(
  caller: { permissions: ReadonlySet<string> },
  certificate: { retiredAt: string | null },
): string[] {
  return caller.permissions.has('staff.assess') && certificate.retiredAt === null ? ['change', 'retire'] : [];
}
