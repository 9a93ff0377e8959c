import type { Tx } from '../../../../platform/database/tx.ts';
import type { SurveySettings } from '../../survey-setting.contract.ts';
import { deliveredSettings } from './survey-setting.delivered.ts';
import { keptSettings } from './survey-setting.store.ts';

/** How this provider asks: its own word over what is delivered. */
export async function surveySettings(tx: Tx): Promise<SurveySettings> {
  return (await keptSettings(tx)) ?? deliveredSettings;
}
