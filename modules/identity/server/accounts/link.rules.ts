import { addSeconds, type Instant } from '../../../../kernel/instant.ts';

export type LinkPurpose = 'invitation' | 'reset';

const hour = 60 * 60;
const lifeSeconds: Record<LinkPurpose, number> = { invitation: 7 * 24 * hour, reset: 24 * hour };

export function linkExpiry(purpose: LinkPurpose, now: Instant): Instant {
  return addSeconds(now, lifeSeconds[purpose]);
}

/** Where the screen that takes the token is, of the face that its owner uses; behind `#`, so that no server's log keeps it. */
export function linkAddress(token: string, kind: 'staff' | 'contact'): string {
  return `${kind === 'contact' ? '/portal' : ''}/welcome#${token}`;
}
