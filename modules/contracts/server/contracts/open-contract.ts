import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { contractRefusals } from './contract.refusals.ts';
import { dayAfter, isAgreed, isOver } from './contract.rules.ts';
import { contractForChange, type Contract } from './contract.store.ts';
import { today } from './today.ts';

export interface OpenContract {
  contract: Contract;
  today: Day;
  /** From which day on its annexes may be changed: a draft's from the beginning, later ones from today (BIL-02). */
  openFrom: Day;
}

/** A contract whose annexes are to be changed, held until the transaction ends. Refuses one that is over. */
export async function openContract(tx: Tx, id: Id): Promise<OpenContract> {
  const contract = found(await contractForChange(tx, id));
  if (isOver(contract.status)) throw new Refusal(contractRefusals.not_in_force);
  const day = await today(tx);
  const start = contract.startsOn ?? day;
  return { contract, today: day, openFrom: isAgreed(contract.status) && start < day ? day : start };
}

/** Refuses a first day that lies in what is closed. */
export function checkedFrom({ openFrom }: OpenContract, said: Day | undefined): Day {
  if (said !== undefined && said < openFrom) throw new Refusal(contractRefusals.day_closed, { openFrom }, 'fromDay');
  return said ?? openFrom;
}

/**
 * The last day of something that ends: as said, or today. Refuses one that is closed, or before its first; and what was over
 * before, as days between were served without it.
 */
export function checkedUntil(
  open: OpenContract,
  said: Day | undefined,
  { fromDay, untilDay }: { fromDay: Day; untilDay: Day | null },
): Day {
  const lastClosed = dayAfter(open.openFrom, -1);
  if (untilDay !== null && untilDay < lastClosed) throw new Refusal(contractRefusals.over_already, { untilDay });
  const earliest = lastClosed > fromDay ? lastClosed : fromDay;
  const last = said ?? (open.today < earliest ? earliest : open.today);
  if (last < earliest) throw new Refusal(contractRefusals.day_closed, { openFrom: earliest }, 'untilDay');
  return last;
}
