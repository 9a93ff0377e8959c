import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { dayAt } from '../../../../kernel/period.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { ownTenant, takeYearNumber } from '../../../tenancy/index.ts';
import type { StepDetails, StepKind } from '../../asset-step.contract.ts';
import { scopeOf } from '../assets/asset.policy.ts';
import { assetById, type AssetRecord } from '../assets/asset.store.ts';
import { refuseIncomplete } from '../commissioning/refuse-incomplete.ts';
import { applyStep, effectOf } from './apply-step.ts';
import { askScrapping } from './ask-scrapping.ts';
import { checkStep } from './check-step.ts';
import { scrapSettingOf } from './scrap-setting.store.ts';
import { stepAskedFor, stepTaken } from './step.events.ts';
import { stepRefusals } from './step.refusals.ts';
import { isForNobody, usualContact } from './step.rules.ts';
import { insertStep, type AssetStep } from './step.store.ts';

export interface WantedStep {
  kind: StepKind;
  given: StepDetails;
}

/**
 * A step of a machine's life: the row that stays of it, and what it changes on the record. Every way in comes through
 * here, so that there is one history. `take` is told its number at the end of the transaction.
 */
export async function takeStep(
  tx: Tx,
  { asset: id, take, ...wanted }: WantedStep & { asset: Id; take?: (number: string) => void },
): Promise<AssetStep> {
  await holdRecords(tx, 'asset', [id]);
  const asset = found(await assetById(tx, id, scopeOf(tx.caller)));
  refuseStale(tx, asset.revision);
  await checkStep(tx, asset, wanted);
  const effect = await effectOf(tx, asset, wanted);
  if (isForNobody(wanted.kind, effect.after)) throw new Refusal(stepRefusals.nobody, {}, 'userId');
  if (wanted.kind === 'transfer' && Object.keys(effect.changes).length === 0) {
    throw new Refusal(stepRefusals.nothing_changes);
  }
  await refuseIncomplete(tx, asset, { before: asset.status, after: effect.after.status });

  const approvalId = wanted.kind === 'scrap' ? await approvalFor(tx, asset, wanted.given) : null;
  const contactId = wanted.given.contactId ?? usualContact(wanted.kind, { before: asset, after: effect.after });
  const step = { ...(await stepOf(tx, asset, wanted)), contactId, ...stateOf(tx, approvalId) };
  const done = approvalId === null ? effect.changes : {};
  await insertStep(tx, { ...step, changes: done });
  if (approvalId === null) await applyStep(tx, asset, effect);
  await announce(tx, approvalId === null ? stepTaken(step) : stepAskedFor(step));
  const series = { table: 'asset_step', series: 'asset_step_series', prefix: 'HO', digits: 6, at: tx.now };
  takeYearNumber(tx, { ...series, id: step.id }, (number) => take?.(number));
  return { ...step, changes: done };
}

async function approvalFor(tx: Tx, asset: AssetRecord, { method }: StepDetails): Promise<Id | null> {
  const { approval } = await scrapSettingOf(tx, asset.customerId);
  return askScrapping(tx, asset, { reason: method ?? 'other', approval });
}

function stateOf(tx: Tx, approvalId: Id | null): Pick<AssetStep, 'state' | 'approvalId' | 'endedAt'> {
  return approvalId === null
    ? { state: 'done', approvalId, endedAt: tx.now }
    : { state: 'asked', approvalId, endedAt: null };
}

/** What was wiped or taken away without a day was so today. */
async function stepOf(tx: Tx, asset: AssetRecord, { kind, given }: WantedStep) {
  const isDated = kind === 'wipe' || kind === 'dispose';
  const today = isDated ? dayAt(tx.now, found(await ownTenant(tx)).timeZone) : null;
  return {
    id: tx.newId(),
    customerId: asset.customerId,
    assetId: asset.id,
    kind,
    at: tx.now,
    actorId: tx.caller.subjectId ?? tx.caller.accountId,
    ...wordsOf(given),
    day: given.day ?? today,
    changes: {},
  };
}

function wordsOf({ condition, accessories, note, method, party, supplierId }: StepDetails) {
  return {
    accessories: accessories ?? null,
    note: note ?? null,
    party: party ?? null,
    supplierId: supplierId ?? null,
    condition: condition ?? null,
    method: method ?? null,
  };
}
