import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { readDeviceCount as endpoint } from '../../covered-device.contract.ts';
import { contractById } from '../contracts/contract.store.ts';
import { today } from '../contracts/today.ts';
import { countDevices } from './annex.store.ts';

export async function readDeviceCount(tx: Tx, input: { contract: string }): Promise<AnswerOf<typeof endpoint>> {
  const { id } = found(await contractById(tx, input.contract));
  return countDevices(tx, id, { day: await today(tx) });
}
