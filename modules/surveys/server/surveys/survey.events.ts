import type { Announcement } from '../../../../kernel/event.ts';
import type { CallOutcome } from '../../survey.contract.ts';
import type { Answer } from '../../survey-answer.contract.ts';
import type { Survey } from './survey.rules.ts';

/** Public to whom it asks: their open page hears of it. */
function ofSurvey(
  { id, customerId, ticketId, contactId }: Survey,
  kind: string,
  payload: Record<string, unknown>,
): Announcement {
  return {
    kind: `survey.${kind}`,
    version: 1,
    subject: { kind: 'survey', id },
    customerId,
    audience: 'public',
    concerns: [contactId],
    payload: { ticketId, ...payload },
  };
}

export function surveySent(survey: Survey): Announcement {
  const { contactId, way, round } = survey;
  return ofSurvey(survey, 'sent', { contactId, way, round });
}

/** Nobody is asked, or no longer. */
export function surveyLeftOut(survey: Survey): Announcement {
  const { unaskedFor, round } = survey;
  return { ...ofSurvey(survey, 'left_out', { reason: unaskedFor, round }), audience: 'internal' };
}

/** What was said in words stands in the text, where it can be blanked. */
export function surveyAnswered(survey: Survey, answers: readonly Answer[]): Announcement {
  const { score, answeredAs } = survey;
  const words = answers.flatMap(({ question, text }) => (text === undefined ? [] : [[question, text] as const]));
  const announcement = ofSurvey(survey, 'answered', { score, as: answeredAs });
  return words.length > 0 ? { ...announcement, text: Object.fromEntries(words) } : announcement;
}

export function surveyRefused(survey: Survey): Announcement {
  return ofSurvey(survey, 'refused', {});
}

export function surveyExpired(survey: Survey): Announcement {
  return ofSurvey(survey, 'expired', {});
}

export function surveyCalled(survey: Survey, outcome: CallOutcome): Announcement {
  return { ...ofSurvey(survey, 'called', { outcome }), audience: 'internal' };
}
