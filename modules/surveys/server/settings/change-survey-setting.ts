import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeSurveySetting as endpoint, SurveySettingView } from '../../survey-setting.contract.ts';
import { readSurveySetting } from './read-survey-setting.ts';
import { deliveredSettings } from './survey-setting.delivered.ts';
import { surveySettingChanged } from './survey-setting.events.ts';
import { keepSettings, keptSettingsForChange } from './survey-setting.store.ts';

const fields = ['samplePercent', 'fatigueDays', 'expiresDays', 'lowScore', 'recoveryDays'] as const;

/** What was sent already expires when it was told to. */
export async function changeSurveySetting(tx: Tx, input: InputOf<typeof endpoint>): Promise<SurveySettingView> {
  const before = (await keptSettingsForChange(tx)) ?? { ...deliveredSettings, revision: 1 };
  refuseStale(tx, before.revision);
  const after = { ...before, ...input };
  const changes = changesBetween(before, after, fields);
  if (Object.keys(changes).length > 0) {
    await keepSettings(tx, { ...after, revision: before.revision + 1 });
    await announce(tx, surveySettingChanged(tx.tenantId, changes));
  }
  return readSurveySetting(tx);
}
