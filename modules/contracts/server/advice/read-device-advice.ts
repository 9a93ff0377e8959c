import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import type { readDeviceAdvice as endpoint } from '../../device-advice.contract.ts';
import { standingAdvice } from './device-advice.store.ts';

type Answer = AnswerOf<typeof endpoint>;

/** For whoever sees the device; its customer is to know what was advised. */
export async function readDeviceAdvice(tx: Tx, { asset }: InputOf<typeof endpoint>): Promise<Answer> {
  const { id, retiredAt } = found(await assetById(tx, asset, assetScopeOf(tx.caller)));
  const standing = await standingAdvice(tx, id);
  const mayChange = retiredAt === null && tx.caller.permissions.has('device_advice.change');
  return {
    advice: standing ? { owner: standing.owner, advice: standing.advice, fromDay: standing.fromDay } : null,
    abilities: mayChange ? ['change'] : [],
  };
}
