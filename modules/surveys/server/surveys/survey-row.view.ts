import type { SurveyRow } from '../../survey.contract.ts';
import type { ListedSurvey } from './survey-list.store.ts';

export function surveyRow(survey: ListedSurvey): SurveyRow {
  const { id, state, unaskedFor, way, sentAt, expiresAt, endedAt, score, comment, recovery } = survey;
  const said = { state, unaskedFor, way, sentAt, expiresAt, endedAt, score, comment, recovery };
  return {
    id,
    ...said,
    ticket: { id: survey.ticketId, number: survey.number ?? survey.foreignNumber ?? '', title: survey.title },
    customer: { id: survey.customerId, name: survey.customer },
    contact: namedOrNull(survey.contactId, survey.contact),
    category: namedOrNull(survey.categoryId, survey.category),
    engineer: namedOrNull(survey.assigneeId, survey.engineer),
    team: namedOrNull(survey.teamId, survey.team),
  };
}

function namedOrNull(id: string | null, name: string | null) {
  return id !== null && name !== null ? { id, name } : null;
}
