import type { Id } from '../../../../kernel/id.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { HeardEvent, Reaction } from '../../../../platform/module/register.ts';
import { assetById } from '../assets/asset.store.ts';
import { applyStep, effectOf } from './apply-step.ts';
import { stepGivenUp, stepTaken } from './step.events.ts';
import { stepRules } from './step.rules.ts';
import { endStep, stepAsked, type NumberedStep } from './step.store.ts';

/** What was asked is done once everybody has said yes; else it came to nothing, and the machine stays as it is. */
export const scrapReaction: Reaction = {
  name: 'assets.end-scrapping',
  to: ['approval.approved', 'approval.refused', 'approval.withdrawn'],
  run: async (tx, { kind, subject, payload }: HeardEvent) => {
    if (payload['subjectKind'] !== 'asset') return;
    const step = await stepAsked(tx, subject.id);
    if (!step) return;
    if (kind === 'approval.approved') await scrapAsAsked(tx, step);
    else await giveUp(tx, step, kind === 'approval.refused' ? 'refused' : 'withdrawn');
  },
};

/** It may have been lost or scrapped meanwhile. */
async function scrapAsAsked(tx: Tx, step: NumberedStep): Promise<void> {
  const asset = await heldAsset(tx, step.assetId);
  if (!asset || !stepRules[step.kind].from.includes(asset.status)) return giveUp(tx, step, 'withdrawn');
  const effect = await effectOf(tx, asset, { kind: step.kind, given: {} });
  await endStep(tx, step, { state: 'done', changes: effect.changes });
  await applyStep(tx, asset, effect);
  await announce(tx, stepTaken(step));
}

async function giveUp(tx: Tx, step: NumberedStep, state: 'refused' | 'withdrawn'): Promise<void> {
  await endStep(tx, step, { state });
  await announce(tx, stepGivenUp(step));
}

async function heldAsset(tx: Tx, id: Id) {
  await holdRecords(tx, 'asset', [id]);
  return assetById(tx, id, 'all');
}
