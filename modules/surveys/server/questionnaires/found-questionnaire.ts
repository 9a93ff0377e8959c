import type { Tx } from '../../../../platform/database/tx.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { deliveredName, deliveredQuestions } from './questionnaire.delivered.ts';
import { hasQuestionnaire, insertQuestionnaire } from './questionnaire.store.ts';
import { insertVersion } from './questionnaire-version.store.ts';

/** Gives a provider that never had a questionnaire the delivered one; of one that has some it decides itself. */
export async function foundQuestionnaire(tx: Tx): Promise<void> {
  if (await hasQuestionnaire(tx)) return;
  const locale = (await ownTenant(tx))?.locale ?? 'zh-CN';
  const id = tx.newId();
  const head = { customerId: null, name: deliveredName[locale], retiredAt: null, createdAt: tx.now, revision: 1 };
  await insertQuestionnaire(tx, { id, ...head });
  const version = { id: tx.newId(), questionnaireId: id, customerId: null, number: 1, questions: deliveredQuestions };
  await insertVersion(tx, { ...version, madeAt: tx.now, madeById: null });
}
