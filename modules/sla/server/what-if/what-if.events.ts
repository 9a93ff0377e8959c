import type { Announcement } from '../../../../kernel/event.ts';
import type { WhatIf } from './what-if.rules.ts';

export function whatIfAsked({ id, name, fromDay, untilDay }: WhatIf): Announcement {
  return { ...about(id, 'asked', { fromDay, untilDay }), text: { name } };
}

export function whatIfStopped({ id, doneCount }: WhatIf): Announcement {
  return about(id, 'stopped', { doneCount });
}

export function whatIfEnded({ id, doneCount, trouble }: Pick<WhatIf, 'id' | 'doneCount' | 'trouble'>): Announcement {
  return about(id, 'ended', { doneCount, trouble });
}

function about(id: string, what: string, payload: Record<string, unknown>): Announcement {
  const subject = { kind: 'what_if', id };
  return { kind: `what_if.${what}`, version: 1, subject, customerId: null, audience: 'internal', payload };
}
