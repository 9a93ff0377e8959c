import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Question } from '../../questionnaire.contract.ts';
import type { SurveyView } from '../../survey.contract.ts';
import { questionsAsked, type Answer } from '../../survey-answer.contract.ts';
import { abilitiesOn, type Asking } from './survey.policy.ts';
import type { Survey } from './survey.rules.ts';
import type { NamedCall, SurveyNames, SurveyStaff } from './survey-names.store.ts';

interface Surroundings {
  names: SurveyNames;
  answers: readonly Answer[];
  questions: readonly Question[];
  /** Undefined: not shown to the customer's people. */
  staff: SurveyStaff | undefined;
  calls: readonly NamedCall[];
  caller: Asking;
  now: Instant;
}

export function surveyView(survey: Survey, around: Surroundings): SurveyView {
  const { names, staff, questions } = around;
  const { id, state, unaskedFor, way, sentAt, expiresAt, endedAt, score, answeredAs, revision } = survey;
  const stored = { state, unaskedFor, way, sentAt, expiresAt, endedAt, score, answeredAs, revision };
  const answers = inOrder(questions, around.answers);
  return {
    id,
    ticket: { id: survey.ticketId, number: names.number ?? names.foreignNumber ?? '', title: names.title },
    customer: { id: survey.customerId, name: names.customer },
    contact: namedOrNull(survey.contactId, names.contact),
    category: namedOrNull(names.categoryId, names.category),
    engineer: namedOrNull(staff?.engineerId, staff?.engineer),
    team: namedOrNull(staff?.teamId, staff?.team),
    ...stored,
    comment: answers.find(({ text }) => text !== undefined)?.text ?? null,
    recovery: staff?.recovery ?? null,
    questions: [...questions],
    answers,
    answeredBy: namedOrNull(staff?.answeredById, staff?.answeredBy),
    calls: around.calls.map(({ at, by, outcome }) => ({ at, by, outcome })),
    abilities: abilitiesOn(around.caller, survey, around.now),
  };
}

/** As they were asked. */
function inOrder(questions: readonly Question[], answers: readonly Answer[]): Answer[] {
  return questionsAsked(questions, answers).flatMap(({ key }) => answers.filter(({ question }) => question === key));
}

function namedOrNull(id: Id | null | undefined, name: string | null | undefined) {
  return id && name ? { id, name } : null;
}
