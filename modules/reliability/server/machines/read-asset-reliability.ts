import type { InputOf } from '../../../../kernel/contract.ts';
import { dayAt } from '../../../../kernel/period.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import { roundedYears } from '../failures/failure-rate.rules.ts';
import { failuresInAll } from '../failures/failure-rate.store.ts';
import { failuresAsked } from '../failures/failures-asked.ts';
import type { MachineReliability, readAssetReliability as endpoint } from '../../machine-failure.contract.ts';
import { reliabilitySettingOf } from '../settings/reliability-setting-of.ts';
import { ledgersOf } from './machine-life.store.ts';
import { lifeOf, yuan } from './machine-life.view.ts';
import { costOfMinutes } from './replacement.rules.ts';

/** Before it nobody kept machines that still matter. */
const earliest = '1970-01-01';

export async function readAssetReliability(tx: Tx, input: InputOf<typeof endpoint>): Promise<MachineReliability> {
  const asset = found(await assetById(tx, input.asset, assetScopeOf(tx.caller)));
  const { asked } = await failuresAsked(tx, { assetId: asset.id, periodFrom: earliest });
  const lately = await failuresAsked(tx, { assetId: asset.id });
  const everything = await failuresInAll(tx, asked);
  const year = await failuresInAll(tx, lately.asked);
  const ledger = (await ledgersOf(tx, [asset.id], asked.isRepair)).get(asset.id);
  const setting = await reliabilitySettingOf(tx);
  const workCost = costOfMinutes(ledger?.minutes ?? 0, setting.hourCost);
  return {
    ...lifeOf(ledger, { setting, today: dayAt(tx.now, asked.timeZone) }),
    since: ledger?.liveOn ?? null,
    deviceYears: roundedYears(everything.deviceYears),
    repairsLately: year.repairs,
    minutes: ledger?.minutes ?? 0,
    workCost: yuan(workCost),
    ownershipCost: yuan(workCost + (ledger?.priceMinor ?? 0)),
    hourCost: yuan(setting.hourCost),
  };
}
