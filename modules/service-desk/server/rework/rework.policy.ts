import type { Id } from '../../../../kernel/id.ts';
import type { Caller } from '../tickets/ticket.policy.ts';

/** A reviewer who did not state it (SD-16). */
export function mayDecide({ permissions, subjectId }: Caller, { statedById }: { statedById: Id }): boolean {
  return permissions.has('rework.decide') && subjectId !== statedById;
}
