import type { Instant } from '../../../../kernel/instant.ts';
import type { LeaveView } from '../../leave.contract.ts';
import { leaveAbilities, mayRecordLeaveOf } from './leave.policy.ts';
import type { Leave } from './leave.store.ts';

interface Seen {
  caller: { permissions: ReadonlySet<string>; subjectId: string | null };
  now: Instant;
}

export function leaveViewOf(row: Leave, { caller, now }: Seen): LeaveView {
  const { staffId, staffName, kind, note, ...rest } = row;
  const why = mayRecordLeaveOf(caller, staffId) ? { kind, note } : { kind: null, note: null };
  return { ...rest, ...why, staff: { id: staffId, name: staffName }, abilities: leaveAbilities(caller, row, now) };
}
