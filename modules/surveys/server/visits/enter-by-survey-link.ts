import type { InputOf } from '../../../../kernel/contract.ts';
import { hashSecret, parseToken } from '../../../../platform/crypto/token.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { openGuestSession } from '../../../identity/index.ts';
import type { enterBySurveyLink as endpoint, SurveyVisit } from '../../survey-visit.contract.ts';
import { personAsked } from './person-asked.ts';
import { questionsOf } from '../questionnaires/questionnaire-version.store.ts';
import { isOpen, type Survey } from '../surveys/survey.rules.ts';
import { namesOfSurveys } from '../surveys/survey-names.store.ts';
import { surveyById } from '../surveys/survey.store.ts';
import { surveyBehind } from './survey-link.store.ts';

/** Long enough to write something down. */
const minutes = 60;

/**
 * By the link of a mail, to its one survey. What was answered or is over lets nobody in any more, and says so; a link
 * that nobody made is not found. Guessing 256 bits needs no counting.
 */
export async function enterBySurveyLink(
  tx: Tx,
  { link }: InputOf<typeof endpoint>,
): Promise<SurveyVisit & { guestToken?: string }> {
  const secret = parseToken(link)?.secret ?? '';
  const id = found(await surveyBehind(tx, hashSecret(secret)));
  const survey = found(await surveyById(tx, id, 'all'));
  found(await personAsked(tx, survey));
  const visit = await visitOf(tx, survey);
  if (!visit.isOpen) return visit;
  const { customerId } = survey;
  const guestToken = await openGuestSession(tx, { customerId, subject: { kind: 'survey', id }, minutes });
  return { ...visit, guestToken };
}

async function visitOf(tx: Tx, survey: Survey): Promise<SurveyVisit> {
  const { id, state, versionId } = survey;
  const names = found((await namesOfSurveys(tx, [id])).get(id));
  const isWaiting = isOpen(survey, tx.now);
  const asked = isWaiting && versionId !== null ? (await questionsOf(tx, [versionId])).get(versionId) : [];
  return {
    id,
    number: names.number ?? names.foreignNumber ?? '',
    title: names.title,
    state,
    isOpen: isWaiting,
    questions: [...(asked ?? [])],
  };
}
