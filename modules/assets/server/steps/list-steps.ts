import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import {
  stepKinds,
  type AssetStepsView,
  type listAssetSteps as endpoint,
  type StepOffer,
} from '../../asset-step.contract.ts';
import { mayChangeAssets, scopeOf } from '../assets/asset.policy.ts';
import { assetById, type AssetRecord } from '../assets/asset.store.ts';
import { scrapSettingOf } from './scrap-setting.store.ts';
import { mayReadSteps } from './step.policy.ts';
import { stepRules } from './step.rules.ts';
import { stepsOf } from './step.store.ts';
import { tellSteps } from './tell-steps.ts';

export async function listSteps(tx: Tx, input: InputOf<typeof endpoint>): Promise<AssetStepsView> {
  found(mayReadSteps(tx.caller) || null);
  const asset = found(await assetById(tx, input.asset, scopeOf(tx.caller)));
  const steps = await stepsOf(tx, asset.id);
  const isAsked = steps.some(({ state }) => state === 'asked');
  const offers = mayChangeAssets(tx.caller) ? await offersOf(tx, asset) : [];
  return {
    status: asset.status,
    items: await tellSteps(tx, steps),
    offers: offers.filter(({ kind }) => !isAsked || kind === 'wipe'),
    revision: asset.revision,
  };
}

async function offersOf(tx: Tx, { status, customerId }: AssetRecord): Promise<StepOffer[]> {
  const { approval } = await scrapSettingOf(tx, customerId);
  return stepKinds
    .filter((kind) => stepRules[kind].from.includes(status))
    .map((kind) => {
      const { asks, requires = [], methods = [] } = stepRules[kind];
      const needsApproval = kind === 'scrap' && approval !== 'none';
      return { kind, asks: [...asks], requires: [...requires], methods: [...methods], needsApproval };
    });
}
