import type { Day } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ContractLimits } from '../../contract-terms.contract.ts';
import { isAgreed, isOver } from '../contracts/contract.rules.ts';
import type { Contract } from '../contracts/contract.store.ts';
import { today } from '../contracts/today.ts';
import { countDevices } from '../devices/annex.store.ts';
import { usedBetween } from '../uses/contract-use.store.ts';
import { versionOn } from '../versions/contract-version.rules.ts';
import { versionsOf } from '../versions/contract-version.store.ts';
import { limitsPassed, type Demand } from './limit.rules.ts';
import { limitPassed } from './supplement-proposal.events.ts';
import { countUsers, insertProposal } from './supplement-proposal.store.ts';

/** Looks at what is asked of a contract that both sides have signed, and proposes a supplement once for each limit passed. */
export async function proposeSupplements(tx: Tx, contract: Contract): Promise<void> {
  if (!isAgreed(contract.status) || isOver(contract.status)) return;
  const day = await today(tx);
  const version = versionOn(await versionsOf(tx, contract.id), day);
  if (!version) return;
  const { limits } = version.terms;
  const month = `${day.slice(0, 7)}-01`;
  const demand = await demandOn(tx, contract, { limits, day, month, since: version.validFrom });
  for (const passed of limitsPassed(limits, demand, { month, version: version.validFrom })) {
    const of = { contractId: contract.id, customerId: contract.customerId };
    if (await insertProposal(tx, of, passed)) await announce(tx, limitPassed(contract, passed));
  }
}

interface Asked {
  limits: ContractLimits;
  day: Day;
  month: Day;
  /** From this day on the contract says what it says. */
  since: Day;
}

async function demandOn(tx: Tx, { id }: Contract, { limits, day, month, since }: Asked): Promise<Demand> {
  const isMonthly = limits.ticketsPerMonth !== null || limits.hoursPerMonth !== null;
  const before = Temporal.PlainDate.from(month).add({ months: 1 }).toString();
  const used = isMonthly ? await usedBetween(tx, id, { from: month, before }) : { tickets: 0, minutes: 0 };
  const users = limits.users === null ? 0 : await countUsers(tx, id);
  return { ...used, users, devices: await countDevices(tx, id, { day, since }) };
}
