import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { CallOutcome } from '../../survey.contract.ts';
import { surveyCalled } from './survey.events.ts';
import { surveyRefusals } from './survey.refusals.ts';
import type { Survey } from './survey.rules.ts';
import { insertCall } from './survey-call.store.ts';

/** That the desk called, and what came of it; refuses whoever is not of the desk. */
export async function keepCall(tx: Tx, survey: Survey, outcome: CallOutcome): Promise<void> {
  const { id: surveyId, customerId, ticketId } = survey;
  const { subjectId: calledById } = tx.caller;
  if (calledById === null) throw new Refusal(surveyRefusals.staff_only);
  await insertCall(tx, { id: tx.newId(), surveyId, customerId, ticketId, calledAt: tx.now, calledById, outcome });
  await announce(tx, surveyCalled(survey, outcome));
}
