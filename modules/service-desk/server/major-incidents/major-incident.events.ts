import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { MajorIncident } from './major-incident.rules.ts';

type About = Pick<MajorIncident, 'id' | 'title' | 'commanderId'>;

function about({ id }: Pick<MajorIncident, 'id'>, kind: string): Announcement {
  const subject = { kind: 'major_incident', id };
  return { kind, version: 1, subject, customerId: null, audience: 'internal', payload: {} };
}

export function majorProposed(major: MajorIncident, count: number): Announcement {
  const { ruleId, proposedFor, title } = major;
  return { ...about(major, 'major_incident.proposed'), payload: { ruleId, proposedFor, count }, text: { title } };
}

export function majorDeclared(major: MajorIncident): Announcement {
  const { commanderId, ruleId, title } = major;
  return { ...about(major, 'major_incident.declared'), payload: { commanderId, ruleId }, text: { title } };
}

export function majorDismissed(major: MajorIncident): Announcement {
  return { ...about(major, 'major_incident.dismissed'), text: { reason: major.dismissReason } };
}

export function majorChanged(major: About & Pick<MajorIncident, 'updateMinutes'>): Announcement {
  const { commanderId, updateMinutes, title } = major;
  return {
    ...about(major, 'major_incident.changed'),
    payload: { commanderId, updateMinutes },
    text: { title },
  };
}

export function majorStepChecked(major: About, step: { key: string; isDone: boolean }): Announcement {
  return { ...about(major, 'major_incident.step_checked'), payload: step };
}

export function majorNoted(major: About, words: string): Announcement {
  return { ...about(major, 'major_incident.noted'), text: { words } };
}

export function majorJoined(major: About, ticketId: Id): Announcement {
  return { ...about(major, 'major_incident.joined'), payload: { ticketId } };
}

export function majorBroadcast(major: About, { words, count }: { words: string; count: number }): Announcement {
  return { ...about(major, 'major_incident.broadcast'), payload: { count }, text: { words } };
}

export function majorStoodDown(major: About): Announcement {
  return about(major, 'major_incident.stood_down');
}

export function majorReviewed({ happened, cause, helped, ...major }: MajorIncident): Announcement {
  const actions = major.actions.map(({ ownerId, dueOn }) => ({ ownerId, dueOn }));
  return {
    ...about(major, 'major_incident.reviewed'),
    payload: { actions },
    text: { happened, cause, helped, actions: major.actions.map(({ text }) => text) },
  };
}

/** Somebody's name or numbers were taken out of its words, on their request (PLT-16). */
export function majorRedacted(major: Pick<MajorIncident, 'id'>, contactId: Id): Announcement {
  return { ...about(major, 'major_incident.redacted'), payload: { contactId } };
}

export function majorClosed(major: About): Announcement {
  return about(major, 'major_incident.closed');
}

/** For the people of each customer hit: what their portal shows has changed. */
export function disruptionsTold(hits: readonly { id: Id; customerId: Id }[]): Announcement[] {
  return hits.map(({ id, customerId }) => ({
    kind: 'disruption.told',
    version: 1,
    subject: { kind: 'disruption', id },
    customerId,
    audience: 'public' as const,
    payload: {},
  }));
}
