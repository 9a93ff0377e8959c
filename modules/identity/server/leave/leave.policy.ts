interface Caller {
  permissions: ReadonlySet<string>;
  subjectId: string | null;
}

/** Everybody their own; who leads, also that of others. */
export function mayRecordLeaveOf(caller: Caller, staffId: string): boolean {
  if (caller.permissions.has('leave.record')) return true;
  return caller.permissions.has('leave.record_own') && caller.subjectId === staffId;
}

/** What this caller may do to the leave now: what is over has happened. */
export function leaveAbilities(
  caller: Caller,
  leave: { staffId: string; endsAt: string; cancelledAt: string | null },
  now: string,
): string[] {
  const isOpen = leave.cancelledAt === null && leave.endsAt > now;
  return isOpen && mayRecordLeaveOf(caller, leave.staffId) ? ['cancel'] : [];
}
