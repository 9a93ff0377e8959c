import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { QuestionnaireView } from '../../questionnaire.contract.ts';
import { questionnaireReinstated } from './questionnaire.events.ts';
import { refuseBeyondReach } from './questionnaire.policy.ts';
import { questionnaireRefusals } from './questionnaire.refusals.ts';
import { questionnaireForChange, saveQuestionnaire } from './questionnaire.store.ts';
import { readQuestionnaire } from './read-questionnaire.ts';
import { refuseSecondInUse } from './record-questionnaire.ts';

export async function reinstateQuestionnaire(tx: Tx, input: { questionnaire: string }): Promise<QuestionnaireView> {
  const questionnaire = found(await questionnaireForChange(tx, input.questionnaire));
  refuseBeyondReach(tx.caller, questionnaire);
  refuseStale(tx, questionnaire.revision);
  if (questionnaire.retiredAt === null) throw new Refusal(questionnaireRefusals.not_retired);
  await refuseSecondInUse(tx, questionnaire);

  await saveQuestionnaire(tx, questionnaire.id, { retiredAt: null });
  await announce(tx, questionnaireReinstated(questionnaire));
  return readQuestionnaire(tx, input);
}
