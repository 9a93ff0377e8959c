import type { Instant } from '../../../../kernel/instant.ts';
import type { LeaveView } from '../../leave.contract.ts';
import { leaveAbilities } from './leave.policy.ts';
import type { Leave } from './leave.store.ts';

interface Seen {
  caller: { permissions: ReadonlySet<string>; subjectId: string | null };
  now: Instant;
}

export function leaveViewOf(row: Leave, { caller, now }: Seen): LeaveView {
  const { staffId, staffName, ...rest } = row;
  return { ...rest, staff: { id: staffId, name: staffName }, abilities: leaveAbilities(caller, row, now) };
}
