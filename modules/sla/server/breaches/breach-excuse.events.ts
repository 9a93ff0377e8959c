import type { Announcement, Subject } from '../../../../kernel/event.ts';
import type { BreachExcuse } from './breach-excuse.rules.ts';

/** Part of the story of what is timed; never of what the customer's people are told. */
interface Excused {
  subject: Subject;
  /** Which of its clocks. */
  clockKind: string;
  excuse: BreachExcuse;
}

export function breachExcused({ excuse, ...rest }: Excused): Announcement {
  return { ...about('excused', { excuse, ...rest }), text: { evidence: excuse.evidence } };
}

export function breachExcuseWithdrawn(excused: Excused): Announcement {
  return about('excuse_withdrawn', excused);
}

function about(
  what: string,
  { subject, clockKind, excuse: { id, clockId, customerId, reason } }: Excused,
): Announcement {
  return {
    kind: `breach.${what}`,
    version: 1,
    subject,
    customerId,
    audience: 'internal',
    payload: { breachExcuseId: id, clockId, clockKind, reason },
  };
}
