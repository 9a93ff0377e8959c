import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { RemoteScope } from '../../remote-consent.contract.ts';
import type { SessionEnder } from '../../remote-session.contract.ts';

/** Somebody was on a machine from afar, by one consent (SD-25). */
export interface RemoteSession {
  id: Id;
  customerId: Id;
  ticketId: Id;
  consentId: Id | null;
  standingConsentId: Id | null;
  scope: RemoteScope;
  tool: string | null;
  startedAt: Instant;
  endedAt: Instant | null;
  endedBy: SessionEnder | null;
}
