import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { moneyFrom } from '../../../../kernel/money.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import { holdOwnTenant } from '../../../tenancy/index.ts';
import type {
  changeReliabilitySetting as endpoint,
  ReliabilitySettingView,
} from '../../reliability-setting.contract.ts';
import { readReliabilitySetting } from './read-reliability-setting.ts';
import { reliabilitySettingOf } from './reliability-setting-of.ts';
import { deliveredSetting } from './reliability-setting.delivered.ts';
import { reliabilitySettingChanged } from './reliability-setting.events.ts';
import { reliabilitySettingRefusals as refusals } from './reliability-setting.refusals.ts';
import { faultOf, ratesGiven, type GivenRate, type ReliabilitySetting } from './reliability-setting.rules.ts';
import { saveFigures, saveRates } from './reliability-setting.store.ts';

const fields = ['hourCost', 'replacePercent', 'replaceYears', 'rates'] as const;
const delivered = new Set(deliveredSetting.rates.map(({ code }) => code));

export async function changeReliabilitySetting(
  tx: Tx,
  { hourCost, rates, ...input }: InputOf<typeof endpoint>,
): Promise<ReliabilitySettingView> {
  // before the first change there is no row to hold
  await holdOwnTenant(tx);
  const { revision, ...before } = await reliabilitySettingOf(tx);
  refuseStale(tx, revision);
  const after: ReliabilitySetting = {
    ...before,
    ...input,
    ...(hourCost && { hourCost: moneyFrom(hourCost).minor }),
    ...(rates && { rates: soundRates(rates) }),
  };
  const changes = changesBetween(before, after, fields);
  if (Object.keys(changes).length > 0) {
    await saveFigures(tx, after, revision + 1);
    await saveRates(tx, after.rates);
    await announce(tx, reliabilitySettingChanged(tx.tenantId, changes));
  }
  return readReliabilitySetting(tx);
}

function soundRates(given: readonly GivenRate[]) {
  const rates = ratesGiven(given, delivered);
  const fault = faultOf(rates, delivered);
  if (fault) throw new Refusal(refusals[fault.kind], {}, `rates.${fault.at}`);
  return rates;
}
