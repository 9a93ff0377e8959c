import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { StepView, takeAssetStep as endpoint } from '../../asset-step.contract.ts';
import { stepById } from './step.store.ts';
import { takeStep } from './take-step.ts';
import { tellSteps } from './tell-steps.ts';

export async function takeAssetStep(tx: Tx, { asset, kind, ...given }: InputOf<typeof endpoint>): Promise<StepView> {
  const told: { view?: StepView } = {};
  const { id } = await takeStep(tx, {
    asset,
    kind,
    given,
    take: (number) => {
      if (told.view) told.view.number = number;
    },
  });
  const [view] = await tellSteps(tx, [found(await stepById(tx, { asset, step: id }))]);
  told.view = found(view);
  return told.view;
}
