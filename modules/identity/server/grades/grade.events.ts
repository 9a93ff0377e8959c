import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** On the words of the evidence stands who said what of whom: beside the chain. */
export function gradeGranted(
  staffId: Id,
  grant: { ladder: string; grade: string | null; from: string | null; grantedOn: string; evidence: string },
): Announcement {
  const { evidence, ...payload } = grant;
  return {
    kind: 'staff.grade_granted',
    version: 1,
    subject: { kind: 'staff', id: staffId },
    customerId: null,
    audience: 'internal',
    payload,
    text: { evidence },
  };
}

/** Criteria are the provider's, so they stand in the provider's own history. */
export function criterionChanged(
  tenantId: Id,
  { ladder, grade, text }: { ladder: string; grade: string; text: string },
): Announcement {
  return {
    kind: 'grade_criteria.changed',
    version: 1,
    subject: { kind: 'provider', id: tenantId },
    customerId: null,
    audience: 'internal',
    payload: { ladder, grade },
    text: { text },
  };
}
