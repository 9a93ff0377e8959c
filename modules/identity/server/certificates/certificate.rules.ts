import type { Day } from '../../../../kernel/instant.ts';
import type { CertificateStanding } from '../../certificate.contract.ts';

/** Time enough to book an examination. */
export const soonDays = 60;

/** The last day on which what expires counts as soon. */
export function soonUntil(today: Day): Day {
  return Temporal.PlainDate.from(today).add({ days: soonDays }).toString();
}

/** On its last day a certificate is still good. */
export function standingOn(today: Day, expiresOn: Day | null): CertificateStanding {
  if (expiresOn === null) return 'lasting';
  if (expiresOn < today) return 'expired';
  return expiresOn <= soonUntil(today) ? 'soon' : 'valid';
}
