import type { Reaction } from '../../../../platform/module/register.ts';
import { openRecovery } from '../recovery/open-recovery.ts';
import { followUpTicket } from './follow-up-ticket.ts';
import { leaveOutSurveys } from './leave-out-surveys.ts';
import { noteOutcome } from './note-outcome.ts';

export const surveyReactions: readonly Reaction[] = [
  { name: 'surveys.follow-up', to: ['ticket.resolved'], run: (tx, { subject }) => followUpTicket(tx, subject.id) },
  {
    name: 'surveys.reopened',
    to: ['ticket.reopened'],
    run: (tx, { subject, payload }) =>
      leaveOutSurveys(tx, subject.id, { reason: 'reopened', reopenCount: Number(payload['reopenCount'] ?? 1) }),
  },
  {
    name: 'surveys.moved',
    to: ['ticket.moved'],
    run: (tx, { subject }) => leaveOutSurveys(tx, subject.id, { reason: 'moved' }),
  },
  {
    name: 'surveys.note-outcome',
    to: ['survey.sent', 'survey.left_out', 'survey.answered', 'survey.refused', 'survey.expired'],
    run: (tx, { payload }) => noteOutcome(tx, payload),
  },
  { name: 'surveys.recovery', to: ['survey.answered'], run: (tx, { subject }) => openRecovery(tx, subject.id) },
];
