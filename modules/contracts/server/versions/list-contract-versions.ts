import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { ContractVersionView, listContractVersions as endpoint } from '../../contract-version.contract.ts';
import { mayChangeContracts } from '../contracts/contract.policy.ts';
import { contractById } from '../contracts/contract.store.ts';
import { today } from '../contracts/today.ts';
import { changedParts } from './contract-version.rules.ts';
import { versionsOf, type ContractVersion } from './contract-version.store.ts';

export async function listContractVersions(
  tx: Tx,
  input: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const contract = found(await contractById(tx, input.contract));
  const versions = await versionsOf(tx, contract.id);
  const day = await today(tx);
  const mayChange = mayChangeContracts(tx.caller);
  return {
    items: versions.map((version, at) => ({
      ...viewOf(version, standingBefore(versions, at)),
      mayWithdraw: mayChange && version.number > 1 && version.withdrawnAt === null && version.validFrom > day,
    })),
  };
}

/** Newest first: what comes behind is older. */
function standingBefore(versions: readonly ContractVersion[], at: number): ContractVersion | undefined {
  return versions.slice(at + 1).find(({ withdrawnAt }) => withdrawnAt === null);
}

function viewOf(
  { madeById, madeByName, ...version }: ContractVersion,
  before: ContractVersion | undefined,
): Omit<ContractVersionView, 'mayWithdraw'> {
  return {
    ...version,
    changed: before ? changedParts(before.terms, version.terms) : [],
    madeBy: madeById !== null && madeByName !== null ? { id: madeById, name: madeByName } : null,
  };
}
