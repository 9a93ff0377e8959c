import type { Tx } from '../../../../platform/database/tx.ts';
import { deliveredSetting } from './reliability-setting.delivered.ts';
import type { ReliabilitySetting } from './reliability-setting.rules.ts';
import { ownFigures, ownRates } from './reliability-setting.store.ts';

/** What the provider reckons with: its own, or what is delivered. */
export async function reliabilitySettingOf(tx: Tx): Promise<ReliabilitySetting & { revision: number }> {
  const figures = await ownFigures(tx);
  if (!figures) return { ...deliveredSetting, revision: 1 };
  return { ...figures, rates: await ownRates(tx) };
}
