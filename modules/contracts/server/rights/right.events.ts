import type { Announcement } from '../../../../kernel/event.ts';
import { aboutContract } from '../contracts/contract.events.ts';

interface RightKeys {
  id: string;
  contractId: string;
  customerId: string;
  rule: string;
  kind: string;
}

function aboutRight({ id, contractId, customerId, rule, kind }: RightKeys, event: string): Announcement {
  return {
    ...aboutContract({ id: contractId, customerId }, `contract.${event}`),
    payload: { rightId: id, rule, right: kind },
  };
}

/** `cases`: how many were counted. */
export function rightArisen(right: RightKeys & { lapsesOn: string | null }, cases: number): Announcement {
  const announcement = aboutRight(right, 'right_arisen');
  return { ...announcement, payload: { ...announcement.payload, cases, lapsesOn: right.lapsesOn } };
}

export function rightExercised(right: RightKeys, note: string): Announcement {
  return { ...aboutRight(right, 'right_exercised'), text: { note } };
}

export function rightWaived(right: RightKeys, note: string): Announcement {
  return { ...aboutRight(right, 'right_waived'), text: { note } };
}

export function rightLapsed(right: RightKeys): Announcement {
  return aboutRight(right, 'right_lapsed');
}

/** Some of what it rests on was excused since, or an excuse was taken back. */
export function rightEvidenceChanged(right: RightKeys, excused: readonly string[]): Announcement {
  const announcement = aboutRight(right, 'right_evidence_changed');
  return { ...announcement, payload: { ...announcement.payload, excused } };
}
