import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import type { endDeviceAdvice as endpoint } from '../../device-advice.contract.ts';
import { today } from '../contracts/today.ts';
import { adviceEnded } from './device-advice.events.ts';
import { closeAdvice } from './device-advice.store.ts';
import { readDeviceAdvice } from './read-device-advice.ts';

export async function endDeviceAdvice(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const asset = found(await assetById(tx, input.asset, assetScopeOf(tx.caller)));
  if (await closeAdvice(tx, asset.id, await today(tx))) await announce(tx, adviceEnded(asset));
  return readDeviceAdvice(tx, input);
}
