import type { Announcement } from '../../../../kernel/event.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { aboutTicket } from '../tickets/ticket.events.ts';
import type { RemoteConsent } from './remote.rules.ts';
import type { RemoteSession } from './remote-session.rules.ts';
import type { StandingConsent } from './standing-consent.rules.ts';

type Concerned = Pick<Ticket, 'id' | 'customerId' | 'callerId' | 'affectedId'>;

export function remoteAsked(ticket: Concerned, { id, scope }: RemoteConsent): Announcement {
  return { ...aboutTicket(ticket, 'ticket.remote_asked', 'public'), payload: { consentId: id, scope } };
}

export function remoteAgreed(ticket: Concerned, { id, scope, way, contactId }: RemoteConsent): Announcement {
  return {
    ...aboutTicket(ticket, 'ticket.remote_agreed', 'public'),
    payload: { consentId: id, scope, way, contactId },
  };
}

export function remoteRefused(ticket: Concerned, { id, scope }: RemoteConsent): Announcement {
  return { ...aboutTicket(ticket, 'ticket.remote_refused', 'public'), payload: { consentId: id, scope } };
}

export function remoteWithdrawn(ticket: Concerned, { id, scope, withdrawnBy }: RemoteConsent): Announcement {
  return {
    ...aboutTicket(ticket, 'ticket.remote_withdrawn', 'public'),
    payload: { consentId: id, scope, withdrawnBy },
  };
}

export function remoteStarted(ticket: Concerned, { id, scope, tool }: RemoteSession): Announcement {
  return { ...aboutTicket(ticket, 'ticket.remote_started', 'public'), payload: { sessionId: id, scope, tool } };
}

export function remoteEnded(ticket: Concerned, { id, endedBy }: Pick<RemoteSession, 'id' | 'endedBy'>): Announcement {
  return { ...aboutTicket(ticket, 'ticket.remote_ended', 'public'), payload: { sessionId: id, endedBy } };
}

export function standingConsentRecorded(consent: StandingConsent): Announcement {
  const { assetId, scope, contactId, personName, note } = consent;
  return {
    ...aboutStanding(consent, 'standing_consent.recorded'),
    payload: { assetId, scope, contactId },
    text: { personName, note },
  };
}

export function standingConsentWithdrawn(consent: StandingConsent): Announcement {
  const { assetId, scope, withdrawnBy } = consent;
  return { ...aboutStanding(consent, 'standing_consent.withdrawn'), payload: { assetId, scope, withdrawnBy } };
}

function aboutStanding({ id, customerId }: StandingConsent, kind: string): Announcement {
  return { kind, version: 1, subject: { kind: 'standing_consent', id }, customerId, audience: 'public', payload: {} };
}
