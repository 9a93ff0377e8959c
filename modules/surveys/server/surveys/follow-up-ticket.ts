import type { Id } from '../../../../kernel/id.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { recipientsOf } from '../../../identity/index.ts';
import { sendsMail } from '../../../notifications/index.ts';
import { followUpAgreed } from '../../../service-desk/index.ts';
import { newestVersionId } from '../questionnaires/questionnaire-version.store.ts';
import { questionnaireInUse } from '../questionnaires/questionnaire.store.ts';
import { surveySettings } from '../settings/survey-settings-of.ts';
import { decideAsking, type Asked, type Asking } from './asking.rules.ts';
import { followedTicket, type FollowedTicket } from './follow-up.store.ts';
import { surveyLeftOut, surveySent } from './survey.events.ts';
import type { Survey } from './survey.rules.ts';
import { insertSurvey, lastAskedAt } from './survey.store.ts';

/**
 * Asks the caller of a resolved ticket, or says why not: each time that it is resolved, once (QUA-02). What was reopened
 * meanwhile is asked about when it is resolved again.
 */
export async function followUpTicket(tx: Tx, ticketId: Id): Promise<void> {
  const ticket = await followedTicket(tx, ticketId);
  if (!ticket || (ticket.status !== 'resolved' && ticket.status !== 'closed')) return;
  const settings = await surveySettings(tx);
  const asking = decideAsking({
    ticketId,
    asked: await whomToAsk(tx, ticket),
    versionId: await versionFor(tx, ticket.customerId),
    settings,
    agreed: await followUpAgreed(tx, ticketId),
    sendsMail: await sendsMail(tx),
    now: tx.now,
  });
  const survey = surveyOf(tx, ticket, { asking, expiresDays: settings.expiresDays });
  if (!(await insertSurvey(tx, survey))) return;
  await announce(tx, survey.state === 'sent' ? surveySent(survey) : surveyLeftOut(survey));
}

async function versionFor(tx: Tx, customerId: Id): Promise<Id | null> {
  const questionnaire = await questionnaireInUse(tx, customerId);
  return (questionnaire && (await newestVersionId(tx, questionnaire.id))) ?? null;
}

async function whomToAsk(tx: Tx, ticket: FollowedTicket): Promise<Asked | null> {
  const { contactId, channel } = ticket;
  if (contactId === null) return null;
  const [account] = await recipientsOf(tx, 'contact', [contactId]);
  return {
    channel,
    hasAccount: account?.permissions.has('survey.answer') === true,
    hasEmail: ticket.email !== null,
    hasPhone: (ticket.mobile ?? ticket.phone) !== null,
    lastAskedAt: await lastAskedAt(tx, contactId, ticket.id),
  };
}

function surveyOf(tx: Tx, ticket: FollowedTicket, decided: { asking: Asking; expiresDays: number }): Survey {
  const { asking, expiresDays } = decided;
  const isAsked = 'way' in asking;
  return {
    id: tx.newId(),
    customerId: ticket.customerId,
    ticketId: ticket.id,
    round: ticket.reopenCount + 1,
    contactId: ticket.contactId,
    versionId: isAsked ? asking.versionId : null,
    way: isAsked ? asking.way : null,
    state: isAsked ? 'sent' : 'not_asked',
    unaskedFor: isAsked ? null : asking.unaskedFor,
    sentAt: tx.now,
    expiresAt: isAsked ? addSeconds(tx.now, expiresDays * 86_400) : null,
    endedAt: isAsked ? null : tx.now,
    score: null,
    answeredAs: null,
    calls: 0,
    lastCallAt: null,
    revision: 1,
  };
}
