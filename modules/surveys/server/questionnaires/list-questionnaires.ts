import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listQuestionnaires as endpoint } from '../../questionnaire.contract.ts';
import { allQuestionnaires } from './questionnaire.store.ts';
import { versionsOf } from './questionnaire-version.store.ts';
import { questionnaireRow } from './questionnaire.view.ts';

export async function listQuestionnaires(
  tx: Tx,
  { retired }: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const all = await allQuestionnaires(tx, { isWithRetired: retired === 'with' });
  const ids = all.map(({ id }) => id);
  const versions = Map.groupBy(await versionsOf(tx, ids), ({ questionnaireId }) => questionnaireId);
  return { items: all.map((one) => questionnaireRow(one, versions.get(one.id) ?? [])) };
}
