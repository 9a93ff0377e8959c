import type { Day } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { ContractAct, ContractView } from '../../contract.contract.ts';
import { writeQuotaPeriods } from '../quotas/write-quota-periods.ts';
import { contractMoved } from './contract.events.ts';
import { refuseForbidden } from './contract.policy.ts';
import { contractForChange, updateContract, type Contract } from './contract.store.ts';
import { moveStart } from './move-start.ts';
import { readContract } from './read-contract.ts';
import { today } from './today.ts';

type Altered = Partial<Pick<Contract, 'startsOn' | 'endsOn' | 'signedOn' | 'statusReason'>>;

interface Moving {
  contract: string;
  act: ContractAct;
  /** What else the act changes; refuses what is not in order. */
  alter?: (contract: Contract, today: Day) => Altered;
}

/** Brings a contract into the status that the act leads to, with all that begins or ends by it. */
export async function moveContract(tx: Tx, { contract: id, act, alter }: Moving): Promise<ContractView> {
  const before = found(await contractForChange(tx, id));
  refuseStale(tx, before.revision);
  const status = refuseForbidden(act, before.status);
  const day = await today(tx);
  const altered = { statusReason: null, ...alter?.(before, day) };
  const after = { ...before, ...altered, status };

  await updateContract(tx, id, { ...altered, status, statusAt: tx.now });
  if (after.startsOn !== null && after.startsOn !== before.startsOn) await moveStart(tx, before, after.startsOn);
  await announce(tx, contractMoved({ ...after, before: before.status, reason: after.statusReason }));
  if (status === 'active') await writeQuotaPeriods(tx, after, day);
  return readContract(tx, { contract: id });
}
