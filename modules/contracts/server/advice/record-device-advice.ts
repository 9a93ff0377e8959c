import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import type { recordDeviceAdvice as endpoint } from '../../device-advice.contract.ts';
import { today } from '../contracts/today.ts';
import { endCoverOfAsset } from '../devices/end-cover-of-asset.ts';
import { adviceGiven } from './device-advice.events.ts';
import { closeAdvice, insertAdvice, standingAdvice } from './device-advice.store.ts';
import { readDeviceAdvice } from './read-device-advice.ts';

/** A third party's device joins the network: whose it is, and what the customer is advised (AST-15). No list names it. */
export async function recordDeviceAdvice(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { asset: assetId, owner, advice } = input;
  const asset = found(await assetById(tx, assetId, assetScopeOf(tx.caller)));
  const standing = await standingAdvice(tx, assetId);
  if (standing?.owner === owner && standing.advice === advice) return readDeviceAdvice(tx, input);
  const fromDay = await today(tx);
  await closeAdvice(tx, assetId, fromDay);
  const givenById = tx.caller.kind === 'staff' ? tx.caller.subjectId : null;
  await insertAdvice(tx, { id: tx.newId(), customerId: asset.customerId, assetId, owner, advice, fromDay, givenById });
  await announce(tx, adviceGiven(asset, { owner, advice }));
  await endCoverOfAsset(tx, assetId, 'person');
  return readDeviceAdvice(tx, input);
}
