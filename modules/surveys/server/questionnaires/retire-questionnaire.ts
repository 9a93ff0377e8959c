import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { QuestionnaireView } from '../../questionnaire.contract.ts';
import { questionnaireRetired } from './questionnaire.events.ts';
import { refuseBeyondReach } from './questionnaire.policy.ts';
import { questionnaireRefusals } from './questionnaire.refusals.ts';
import { questionnaireForChange, saveQuestionnaire } from './questionnaire.store.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

/** A customer's own: it is asked as all others are. The one for all: who has none of their own is not asked. */
export async function retireQuestionnaire(tx: Tx, input: { questionnaire: string }): Promise<QuestionnaireView> {
  const questionnaire = found(await questionnaireForChange(tx, input.questionnaire));
  refuseBeyondReach(tx.caller, questionnaire);
  refuseStale(tx, questionnaire.revision);
  if (questionnaire.retiredAt !== null) throw new Refusal(questionnaireRefusals.retired);

  await saveQuestionnaire(tx, questionnaire.id, { retiredAt: tx.now });
  await announce(tx, questionnaireRetired(questionnaire));
  return readQuestionnaire(tx, input);
}
