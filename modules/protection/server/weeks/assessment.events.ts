import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';

interface Signed {
  id: Id;
  customerId: Id;
  weekOn: Day;
  correctsId: Id | null;
}

/** Its words are not told: they stand unchanged in the assessment. */
export function assessmentSigned({ id, customerId, weekOn, correctsId }: Signed): Announcement {
  return {
    kind: 'protection_assessment.signed',
    version: 1,
    subject: { kind: 'protection_assessment', id },
    customerId,
    audience: 'internal',
    payload: { weekOn, ...(correctsId !== null && { correctsId }) },
  };
}

/** Words about a person were taken out of it. */
export function assessmentRedacted({ id, customerId }: { id: Id; customerId: Id }, contactId: Id): Announcement {
  return {
    kind: 'protection_assessment.redacted',
    version: 1,
    subject: { kind: 'protection_assessment', id },
    customerId,
    audience: 'internal',
    payload: { contactId },
  };
}
