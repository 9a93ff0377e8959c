import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import {
  remoteScopes,
  type ConsentState,
  type ConsentWay,
  type RemoteScope,
  type Withdrawer,
} from '../../remote-consent.contract.ts';

/** That somebody of the customer was asked for a remote session, and what they said (SD-25). */
export interface RemoteConsent {
  id: Id;
  customerId: Id;
  ticketId: Id;
  scope: RemoteScope;
  state: ConsentState;
  way: ConsentWay | null;
  contactId: Id | null;
  personName: string | null;
  askedAt: Instant;
  settledAt: Instant | null;
  withdrawnAt: Instant | null;
  withdrawnBy: Withdrawer | null;
  revision: number;
}

/** So long a request waits for its answer; a code that lies about is worth nothing afterwards. */
const secondsToAnswer = 30 * 60;
export const mostCodeTries = 5;

/** A request that may still be answered. */
export function isAnswerable({ state, askedAt }: Pick<RemoteConsent, 'state' | 'askedAt'>, now: Instant): boolean {
  return state === 'asked' && now <= addSeconds(askedAt, secondsToAnswer);
}

export function agreed(
  consent: RemoteConsent,
  how: { way: ConsentWay; contactId: Id | null; personName: string | null; at: Instant },
): RemoteConsent {
  const { way, contactId, personName, at } = how;
  return { ...consent, state: 'agreed', way, contactId, personName, settledAt: at, revision: consent.revision + 1 };
}

export function refused(consent: RemoteConsent, at: Instant): RemoteConsent {
  return { ...consent, state: 'refused', settledAt: at, revision: consent.revision + 1 };
}

export function withdrawn(consent: RemoteConsent, by: Withdrawer, at: Instant): RemoteConsent {
  return { ...consent, state: 'withdrawn', withdrawnAt: at, withdrawnBy: by, revision: consent.revision + 1 };
}

/** Who may control sees as well, and who may transfer files may control. */
export function reaches(given: RemoteScope, wanted: RemoteScope): boolean {
  return remoteScopes.indexOf(given) >= remoteScopes.indexOf(wanted);
}

interface Given {
  id: Id;
  scope: RemoteScope;
}

/** By which consent a session may be held: one that was given for this ticket before one that stands; null: by none. */
export function consentFor(
  wanted: RemoteScope,
  given: { consents: readonly (Given & { state: ConsentState })[]; standing: readonly Given[] },
): { consentId: Id; standingConsentId: null } | { consentId: null; standingConsentId: Id } | null {
  const own = given.consents.findLast(({ state, scope }) => state === 'agreed' && reaches(scope, wanted));
  if (own) return { consentId: own.id, standingConsentId: null };
  const standing = given.standing.find(({ scope }) => reaches(scope, wanted));
  return standing ? { consentId: null, standingConsentId: standing.id } : null;
}
