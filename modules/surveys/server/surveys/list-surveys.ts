import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listSurveys as endpoint } from '../../survey.contract.ts';
import { pageOfSurveys } from './survey-list.store.ts';
import { surveyRow } from './survey-row.view.ts';

/** For staff, inside their walls. */
export async function listSurveys(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const page = await pageOfSurveys(tx, input);
  return { ...page, items: page.items.map(surveyRow) };
}
