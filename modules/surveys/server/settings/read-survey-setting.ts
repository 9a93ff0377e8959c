import type { Tx } from '../../../../platform/database/tx.ts';
import type { SurveySettingView } from '../../survey-setting.contract.ts';
import { deliveredSettings } from './survey-setting.delivered.ts';
import { abilitiesOnSettings } from './survey-setting.policy.ts';
import { keptSettings } from './survey-setting.store.ts';

export async function readSurveySetting(tx: Tx): Promise<SurveySettingView> {
  const kept = (await keptSettings(tx)) ?? { ...deliveredSettings, revision: 1 };
  return { ...kept, abilities: abilitiesOnSettings(tx.caller) };
}
