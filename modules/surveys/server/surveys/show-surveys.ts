import type { Id } from '../../../../kernel/id.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SurveyView } from '../../survey.contract.ts';
import { questionsOf } from '../questionnaires/questionnaire-version.store.ts';
import type { Survey } from './survey.rules.ts';
import { answersOf } from './survey-answer.store.ts';
import { callsOf, namesOfSurveys, staffOfSurveys, type NamedCall, type SurveyStaff } from './survey-names.store.ts';
import { surveyView } from './survey.view.ts';

/** These surveys as this caller sees them, in their order; the customer's people are not shown who works for the provider. */
export async function showSurveys(tx: Tx, surveys: readonly Survey[]): Promise<SurveyView[]> {
  const ids = surveys.map(({ id }) => id);
  const versionIds = [...new Set(surveys.flatMap(({ versionId }) => versionId ?? []))];
  const isPortal = roleOf(tx.caller) === 'portal';
  const [names, answers, questions, staff, calls] = await sideBySide(
    namesOfSurveys(tx, ids),
    answersOf(tx, ids),
    questionsOf(tx, versionIds),
    isPortal ? Promise.resolve(noStaff) : staffOfSurveys(tx, ids),
    isPortal ? Promise.resolve(noCalls) : callsOf(tx, ids),
  );
  return surveys.flatMap((survey) => {
    const named = names.get(survey.id);
    if (!named) return [];
    const around = {
      names: named,
      answers: answers.get(survey.id) ?? [],
      questions: (survey.versionId === null ? undefined : questions.get(survey.versionId)) ?? [],
      staff: staff.get(survey.id),
      calls: calls.filter(({ surveyId }) => surveyId === survey.id),
    };
    return [surveyView(survey, { ...around, caller: tx.caller, now: tx.now })];
  });
}

const noStaff: ReadonlyMap<Id, SurveyStaff> = new Map();
const noCalls: readonly NamedCall[] = [];
