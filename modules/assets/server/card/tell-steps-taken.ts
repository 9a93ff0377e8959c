import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardRow, CardStretch, CardWords } from '../../../../platform/module/card-part.ts';
import type { StepView } from '../../asset-step.contract.ts';
import { stepsBefore } from '../steps/step.store.ts';
import { tellSteps } from '../steps/tell-steps.ts';
import { fieldText, valueText } from './card-words.rules.ts';

/** The steps of its life, with who took it over and what changed by them. */
export async function tellStepsTaken(tx: Tx, { assetId, before, limit }: CardStretch): Promise<CardRow[]> {
  const steps = await tellSteps(tx, await stepsBefore(tx, assetId, { before, limit }));
  return steps.map((step) => ({
    id: step.id,
    at: step.at,
    by: step.by?.name ?? null,
    title: {
      key: step.state === 'done' ? 'assets:card.step' : `assets:card.stepStates.${step.state}`,
      params: { kind: `$t:assets:step.kinds.${step.kind}`, number: step.number },
    },
    lines: linesOf(step),
    deskPath: null,
  }));
}

function linesOf({ contact, method, condition, note, changes }: StepView): CardWords[] {
  const said: (CardWords | null)[] = [
    contact && { key: 'assets:card.stepContact', params: { name: contact.name } },
    method && { key: `assets:step.methods.${method}` },
    condition && { key: `assets:step.conditions.${condition}` },
    ...changes.map(({ field, before, after }) => ({
      key: 'assets:card.changedFrom',
      params: { field: fieldText(field), before: valueText(field, before), after: valueText(field, after) },
    })),
    note,
  ];
  return said.flatMap((line) => (line === null || line === '' ? [] : [line]));
}
