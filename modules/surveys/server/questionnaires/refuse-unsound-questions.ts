import { Refusal } from '../../../../kernel/refusal.ts';
import type { Question } from '../../questionnaire.contract.ts';
import { questionnaireRefusals } from './questionnaire.refusals.ts';
import { faultsIn } from './questionnaire.rules.ts';

/** Refuses questions that cannot be asked, each fault at its place. */
export function refuseUnsoundQuestions(questions: readonly Question[]): void {
  const faults = faultsIn(questions);
  if (faults.length === 0) return;
  const places = faults.map(({ field, fault }) => ({ field, textKey: `surveys:questionFault.${fault}` }));
  throw new Refusal(questionnaireRefusals.unsound, {}, places);
}
