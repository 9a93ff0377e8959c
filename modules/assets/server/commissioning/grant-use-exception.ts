import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CommissioningView, grantUseException as endpoint } from '../../commissioning.contract.ts';
import { scopeOf } from '../assets/asset.policy.ts';
import { refuseRetired } from '../assets/asset.refusals.ts';
import { assetById } from '../assets/asset.store.ts';
import { today } from '../assets/today.ts';
import { useExceptionEnded, useExceptionGranted } from './commissioning.events.ts';
import { commissioningRefusals } from './commissioning.refusals.ts';
import { missingOf } from './missing.store.ts';
import { readCommissioning } from './read-commissioning.ts';
import { endExceptions, exceptionOf, insertException } from './use-exception.store.ts';
import { isPastDue } from './use-part.rules.ts';

/** The one before, if there is one, is over: a day is put off by granting anew. */
export async function grantException(tx: Tx, input: InputOf<typeof endpoint>): Promise<CommissioningView> {
  const { asset: assetId, reason, dueOn } = input;
  await holdRecords(tx, 'asset', [assetId]);
  const asset = found(await assetById(tx, assetId, scopeOf(tx.caller)));
  refuseRetired(asset);
  if (isPastDue(dueOn, await today(tx))) throw new Refusal(commissioningRefusals.day_past, {}, 'dueOn');
  const missing = (await missingOf(tx, [assetId])).get(assetId) ?? [];
  if (missing.length === 0) throw new Refusal(commissioningRefusals.complete);
  const before = await exceptionOf(tx, assetId);
  if (before) await endExceptions(tx, [before.id]);
  const { customerId } = asset;
  // only a person holds the permission that this takes
  const grantedById = found(tx.caller.subjectId);
  await insertException(tx, { id: tx.newId(), customerId, assetId, reason, dueOn, grantedById });
  await announce(tx, useExceptionGranted({ assetId, customerId }, { reason, dueOn, missing }));
  return readCommissioning(tx, input);
}

/** It stays in use, where it is; put into use it is only once it has all. */
export async function endException(tx: Tx, input: { asset: string }): Promise<CommissioningView> {
  await holdRecords(tx, 'asset', [input.asset]);
  const { id: assetId, customerId } = found(await assetById(tx, input.asset, scopeOf(tx.caller)));
  const exception = found(await exceptionOf(tx, assetId));
  await endExceptions(tx, [exception.id]);
  await announce(tx, useExceptionEnded({ assetId, customerId }, false));
  return readCommissioning(tx, input);
}
