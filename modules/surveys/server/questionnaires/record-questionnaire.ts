import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { QuestionnaireView, recordQuestionnaire as endpoint } from '../../questionnaire.contract.ts';
import { questionnaireRecorded } from './questionnaire.events.ts';
import { refuseBeyondReach } from './questionnaire.policy.ts';
import { questionnaireRefusals } from './questionnaire.refusals.ts';
import type { Questionnaire } from './questionnaire.rules.ts';
import { insertQuestionnaire, isAnotherInUse } from './questionnaire.store.ts';
import { insertVersion } from './questionnaire-version.store.ts';
import { readQuestionnaire } from './read-questionnaire.ts';
import { refuseUnsoundQuestions } from './refuse-unsound-questions.ts';

export async function recordQuestionnaire(tx: Tx, input: InputOf<typeof endpoint>): Promise<QuestionnaireView> {
  const { name, customerId = null, questions } = input;
  refuseBeyondReach(tx.caller, { customerId });
  if (customerId !== null) foundAt('customerId', await customerById(tx, customerId));
  refuseUnsoundQuestions(questions);
  const questionnaire: Questionnaire = {
    id: tx.newId(),
    customerId,
    name,
    retiredAt: null,
    createdAt: tx.now,
    revision: 1,
  };
  await refuseSecondInUse(tx, questionnaire);

  await insertQuestionnaire(tx, questionnaire);
  const version = { id: tx.newId(), questionnaireId: questionnaire.id, customerId, number: 1, questions };
  await insertVersion(tx, { ...version, madeAt: tx.now, madeById: tx.caller.subjectId });
  await announce(tx, questionnaireRecorded(questionnaire, { version: 1, questions }));
  return readQuestionnaire(tx, { questionnaire: questionnaire.id });
}

/** A customer is asked by one, so that its answers can be compared. */
export async function refuseSecondInUse(tx: Tx, questionnaire: Questionnaire): Promise<void> {
  if (await isAnotherInUse(tx, questionnaire)) throw new Refusal(questionnaireRefusals.one_in_use, {}, 'customerId');
}
