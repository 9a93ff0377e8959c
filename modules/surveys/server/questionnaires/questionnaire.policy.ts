import { Refusal } from '../../../../kernel/refusal.ts';
import type { Id } from '../../../../kernel/id.ts';
import { questionnaireRefusals } from './questionnaire.refusals.ts';
import type { Questionnaire } from './questionnaire.rules.ts';

interface Asking {
  permissions: ReadonlySet<string>;
  customers: 'all' | readonly Id[];
}

/** What this caller may do to it now. */
export function abilitiesOnQuestionnaire(
  caller: Asking,
  questionnaire: Pick<Questionnaire, 'customerId' | 'retiredAt'>,
): string[] {
  if (!caller.permissions.has('questionnaire.change') || !reaches(caller, questionnaire)) return [];
  return questionnaire.retiredAt === null ? ['change', 'retire'] : ['reinstate'];
}

/** What all customers are asked is not for whoever looks after only some of them. */
export function refuseBeyondReach(caller: Asking, questionnaire: Pick<Questionnaire, 'customerId'>): void {
  if (!reaches(caller, questionnaire)) throw new Refusal(questionnaireRefusals.for_all_customers);
}

function reaches({ customers }: Asking, { customerId }: Pick<Questionnaire, 'customerId'>): boolean {
  return customers === 'all' || (customerId !== null && customers.includes(customerId));
}
