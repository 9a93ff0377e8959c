import { foundQuestionnaire } from '../../modules/surveys/index.ts';
import type { Parts } from '../parts.ts';
import { forEachTenant } from './for-each-tenant.ts';

/** After an upgrade, every provider has a questionnaire by which it can ask. */
export function foundOldQuestionnaires(parts: Parts): Promise<void> {
  return forEachTenant(parts, 'server.found-old-questionnaires', foundQuestionnaire);
}
