import { isDeepStrictEqual } from 'node:util';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeQuestionnaire as endpoint, Question, QuestionnaireView } from '../../questionnaire.contract.ts';
import { questionnaireChanged } from './questionnaire.events.ts';
import { refuseBeyondReach } from './questionnaire.policy.ts';
import { questionnaireRefusals } from './questionnaire.refusals.ts';
import type { Questionnaire } from './questionnaire.rules.ts';
import { questionnaireForChange, saveQuestionnaire } from './questionnaire.store.ts';
import { insertVersion, versionsOf } from './questionnaire-version.store.ts';
import { readQuestionnaire } from './read-questionnaire.ts';
import { refuseUnsoundQuestions } from './refuse-unsound-questions.ts';

/** Other questions are a new version; who was asked by an older one answers that. */
export async function changeQuestionnaire(tx: Tx, input: InputOf<typeof endpoint>): Promise<QuestionnaireView> {
  const before = found(await questionnaireForChange(tx, input.questionnaire));
  refuseBeyondReach(tx.caller, before);
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(questionnaireRefusals.retired);
  const after = { ...before, name: input.name ?? before.name };

  const asked = input.questions ? await askAnew(tx, before, input.questions) : null;
  if (asked === null && after.name === before.name) return readQuestionnaire(tx, input);
  await saveQuestionnaire(tx, before.id, { name: after.name });
  await announce(tx, questionnaireChanged(after, asked));
  return readQuestionnaire(tx, input);
}

/** Null: they are what is asked already. */
async function askAnew(tx: Tx, { id: questionnaireId, customerId }: Questionnaire, questions: readonly Question[]) {
  refuseUnsoundQuestions(questions);
  const [newest] = await versionsOf(tx, [questionnaireId]);
  if (isDeepStrictEqual(newest?.questions, questions)) return null;
  const number = (newest?.number ?? 0) + 1;
  const version = { id: tx.newId(), questionnaireId, customerId, number, questions };
  await insertVersion(tx, { ...version, madeAt: tx.now, madeById: tx.caller.subjectId });
  return { version: number, questions };
}
