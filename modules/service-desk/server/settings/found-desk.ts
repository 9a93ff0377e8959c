import type { Tx } from '../../../../platform/database/tx.ts';
import { deliverCannedTexts } from '../canned-texts/deliver-canned-texts.ts';
import { deliverQuestionTrees } from '../question-trees/deliver-question-trees.ts';
import { deliverTemplates } from '../templates/deliver-templates.ts';
import { foundDeskSetting } from './found-desk-setting.ts';

/** Gives a new provider, or one from before there were such, what its desk begins with: settings, templates, texts, questions. */
export async function foundDesk(tx: Tx): Promise<void> {
  await foundDeskSetting(tx);
  await deliverTemplates(tx);
  await deliverCannedTexts(tx);
  await deliverQuestionTrees(tx);
}
