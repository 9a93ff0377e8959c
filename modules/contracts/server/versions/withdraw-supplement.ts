import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { withdrawSupplement as endpoint } from '../../contract-version.contract.ts';
import type { ContractView } from '../../contract.contract.ts';
import { contractForChange, updateContract } from '../contracts/contract.store.ts';
import { readContract } from '../contracts/read-contract.ts';
import { today } from '../contracts/today.ts';
import { unannex } from '../devices/annex.store.ts';
import { contractVersionRefusals } from './contract-version.refusals.ts';
import { supplementWithdrawn } from './contract-version.events.ts';
import { versionsOf, withdrawVersion } from './contract-version.store.ts';

/** Before it begins. The devices that it took into the annex are covered still, and wait for a supplement again. */
export async function withdrawSupplement(tx: Tx, input: InputOf<typeof endpoint>): Promise<ContractView> {
  const contract = found(await contractForChange(tx, input.contract));
  refuseStale(tx, contract.revision);
  const versions = await versionsOf(tx, contract.id);
  const version = found(versions.find(({ id }) => id === input.contractVersion));
  if (version.number === 1) throw new Refusal(contractVersionRefusals.first_stays);
  if (version.validFrom <= (await today(tx))) throw new Refusal(contractVersionRefusals.begun_already);
  if (version.withdrawnAt === null) {
    await withdrawVersion(tx, version.id);
    await unannex(tx, version.id);
    await updateContract(tx, contract.id, {});
    await announce(tx, supplementWithdrawn(contract, version.number));
  }
  return readContract(tx, input);
}
