import type { Announcement } from '../../../../kernel/event.ts';
import { aboutContract } from '../contracts/contract.events.ts';

interface RightKeys {
  id: string;
  contractId: string;
  customerId: string;
  rule: string;
  kind: string;
}

function contractOf({ contractId, customerId }: RightKeys) {
  return { id: contractId, customerId };
}

function payloadOf({ id, rule, kind }: RightKeys) {
  return { rightId: id, rule, right: kind };
}

/** `cases`: how many were counted. */
export function rightArisen(right: RightKeys & { lapsesOn: string | null }, cases: number): Announcement {
  const payload = { ...payloadOf(right), cases, lapsesOn: right.lapsesOn };
  return { ...aboutContract(contractOf(right), 'contract.right_arisen'), payload };
}

export function rightExercised(right: RightKeys, note: string): Announcement {
  const about = aboutContract(contractOf(right), 'contract.right_exercised');
  return { ...about, payload: payloadOf(right), text: { note } };
}

export function rightWaived(right: RightKeys, note: string): Announcement {
  const about = aboutContract(contractOf(right), 'contract.right_waived');
  return { ...about, payload: payloadOf(right), text: { note } };
}

export function rightLapsed(right: RightKeys): Announcement {
  return { ...aboutContract(contractOf(right), 'contract.right_lapsed'), payload: payloadOf(right) };
}

/** Some of what it rests on was excused since, or an excuse was taken back. */
export function rightEvidenceChanged(right: RightKeys, excused: readonly string[]): Announcement {
  const payload = { ...payloadOf(right), excused };
  return { ...aboutContract(contractOf(right), 'contract.right_evidence_changed'), payload };
}
