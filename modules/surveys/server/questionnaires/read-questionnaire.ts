import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { QuestionnaireView } from '../../questionnaire.contract.ts';
import { questionnaireById } from './questionnaire.store.ts';
import { versionsOf } from './questionnaire-version.store.ts';
import { questionnaireView } from './questionnaire.view.ts';

export async function readQuestionnaire(tx: Tx, input: { questionnaire: string }): Promise<QuestionnaireView> {
  const questionnaire = found(await questionnaireById(tx, input.questionnaire));
  return questionnaireView(questionnaire, await versionsOf(tx, [questionnaire.id]), tx.caller);
}
