import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { RemoteScope, Withdrawer } from '../../remote-consent.contract.ts';

/** Agreed once and for all, for machines that nobody sits at (SD-25). */
export interface StandingConsent {
  id: Id;
  customerId: Id;
  assetId: Id | null;
  scope: RemoteScope;
  contactId: Id | null;
  personName: string;
  note: string | null;
  givenAt: Instant;
  withdrawnAt: Instant | null;
  withdrawnBy: Withdrawer | null;
  revision: number;
}
