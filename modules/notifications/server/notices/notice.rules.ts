import type { Id } from '../../../../kernel/id.ts';
import type { Notice, NoticeParams } from '../../../../platform/module/notice.ts';

/** Something to be told to some people. */
export interface Telling {
  notice: Notice;
  /** What it is told of once: the event, or a deadline. */
  key: Id;
  subject: { kind: string; id: Id };
  customerId: Id | null;
  params: NoticeParams;
  /** Staff members or contacts, as the notice says. */
  whom: readonly Id[];
  /** Whoever did it: they know. */
  actorId: Id | null;
}

export interface Choice {
  inApp: boolean;
  byMail: boolean;
}

export interface Reach {
  permissions: ReadonlySet<string>;
  customers: 'all' | readonly Id[];
}

/** Who may no longer see the record is not told of it. */
export function mayBeTold(reach: Reach, { permission }: Pick<Notice, 'permission'>, customerId: Id | null): boolean {
  if (!reach.permissions.has(permission)) return false;
  return reach.customers === 'all' || (customerId !== null && reach.customers.includes(customerId));
}

export function choiceOf(notice: Pick<Notice, 'byMail'>, chosen: Choice | undefined): Choice {
  return chosen ?? { inApp: true, byMail: notice.byMail };
}

/** Notices that this person can be told, by what they may do. */
export function noticesFor<N extends Pick<Notice, 'tells' | 'permission'>>(
  { kind, permissions }: { kind: string; permissions: ReadonlySet<string> },
  notices: readonly N[],
): N[] {
  return notices.filter(({ tells, permission }) => tells === kind && permissions.has(permission));
}
