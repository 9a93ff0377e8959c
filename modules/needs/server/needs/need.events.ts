import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { HeardNeed, Need } from './need.rules.ts';

function ofNeed({ id, customerId }: Pick<Need, 'id' | 'customerId'>, kind: string): Announcement {
  return {
    kind: `need.${kind}`,
    version: 1,
    subject: { kind: 'need', id },
    customerId,
    audience: 'internal',
    payload: {},
  };
}

export function needRecorded(need: HeardNeed): Announcement {
  const { source, ticketId, contactId, valueLevel, ownerId, dueOn, title, words, valueWords } = need;
  return {
    ...ofNeed(need, 'recorded'),
    payload: { source, ticketId, contactId, valueLevel, ownerId, dueOn },
    text: { title, words, valueWords },
  };
}

/** Words of people are free text; the rest are ids and codes. */
export function needChanged(need: Need, changes: Changes): Announcement {
  const { title, words, valueWords, ...coded } = changes;
  const worded = Object.entries({ title, words, valueWords }).filter(([, change]) => change !== undefined);
  return {
    ...ofNeed(need, 'changed'),
    payload: { changes: coded },
    text: worded.length > 0 ? Object.fromEntries(worded) : undefined,
  };
}

export function needDecided(need: Need): Announcement {
  const { decision, decisionReason: reason } = need;
  return { ...ofNeed(need, 'decided'), payload: { decision }, text: reason === null ? undefined : { reason } };
}

/** The person is told with it how far their suggestion is. */
export function needAnswered(need: Need): Announcement {
  const { decision, answeredBy: way, answer, contactId } = need;
  return {
    ...ofNeed(need, 'answered'),
    audience: 'public',
    concerns: [contactId],
    payload: { decision, way },
    text: { answer },
  };
}

export function needHandedOver(need: Need): Announcement {
  const { ownerId, dueOn } = need;
  return { ...ofNeed(need, 'handed_over'), payload: { ownerId, dueOn } };
}

export function needOutcomeRecorded(need: Need): Announcement {
  const { became, becameTicketId: ticketId, becameWords: words } = need;
  const payload = { became, ticketId };
  return { ...ofNeed(need, 'outcome_recorded'), payload, text: words === null ? undefined : { words } };
}

export function needRetired(need: Need): Announcement {
  return { ...ofNeed(need, 'retired'), text: { reason: need.retiredReason } };
}

/** Somebody's name or numbers were taken out of its words, on their request (PLT-16). */
export function needRedacted(need: Pick<Need, 'id' | 'customerId'>, contactId: string): Announcement {
  return { ...ofNeed(need, 'redacted'), payload: { contactId } };
}
