import type { Id } from '../../../../kernel/id.ts';
import type { Shared } from './sharing.rules.ts';

export interface Asking {
  subjectId: Id | null;
  permissions: ReadonlySet<string>;
}

export function isOwnedBy(caller: Asking, { ownerId }: Shared): boolean {
  return caller.subjectId === ownerId;
}

/** What somebody keeps to themselves is for others not there. */
export function maySee(caller: Asking, shared: Shared): boolean {
  return isOwnedBy(caller, shared) || shared.sharedWith === 'everybody';
}

/** Whoever may share also keeps what others have shared: people leave, their reports stay. */
export function mayChange(caller: Asking, shared: Shared): boolean {
  return isOwnedBy(caller, shared) || (shared.sharedWith === 'everybody' && mayShare(caller));
}

export function mayShare(caller: Asking): boolean {
  return caller.permissions.has('report.share');
}
