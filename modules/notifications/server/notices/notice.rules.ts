import type { Id } from '../../../../kernel/id.ts';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';

/** Of a notice, what decides who is told and how. */
export interface ToldNotice {
  tells: 'staff' | 'contact';
  permission: string;
  /** As delivered. */
  byMail: boolean;
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
export function mayBeTold(reach: Reach, { permission }: ToldNotice, customerId: Id | null): boolean {
  if (!reach.permissions.has(permission)) return false;
  return reach.customers === 'all' || (customerId !== null && reach.customers.includes(customerId));
}

export function choiceOf({ byMail }: ToldNotice, chosen: Choice | undefined): Choice {
  return chosen ?? { inApp: true, byMail };
}

/** Notices that this person can be told, by what they may do. */
export function noticesFor<N extends ToldNotice>(
  { kind, permissions }: { kind: string; permissions: ReadonlySet<string> },
  notices: readonly N[],
): N[] {
  return notices.filter(({ tells, permission }) => tells === kind && permissions.has(permission));
}

/** A week. */
const newsSeconds = 7 * 24 * 3600;

/** What comes to be delivered so late (a standstill, a past that was played in) is told to nobody any more. */
export function isNews(occurredAt: Instant, now: Instant): boolean {
  return addSeconds(occurredAt, newsSeconds) > now;
}
