import { wireMoney } from '../../../../kernel/money.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ReliabilitySettingView } from '../../reliability-setting.contract.ts';
import { reliabilitySettingOf } from './reliability-setting-of.ts';
import { abilitiesOnSetting } from './reliability-setting.policy.ts';

export async function readReliabilitySetting(tx: Tx): Promise<ReliabilitySettingView> {
  const { hourCost, rates, ...setting } = await reliabilitySettingOf(tx);
  return {
    ...setting,
    hourCost: wireMoney({ minor: hourCost, currency: 'CNY' }),
    rates: [...rates],
    abilities: abilitiesOnSetting(tx.caller),
  };
}
