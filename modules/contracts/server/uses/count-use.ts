import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { contractById } from '../contracts/contract.store.ts';
import { today } from '../contracts/today.ts';
import { proposeSupplements } from '../proposals/propose-supplements.ts';
import { bookUse } from './book-use.ts';
import { dropUse, saveUse, useForChange, type UseSubject } from './contract-use.store.ts';
import type { UseUnit } from './use.rules.ts';

export interface CountedUse {
  subject: UseSubject;
  /** Whom it was done for. */
  customerId: Id;
  /** Null: nothing of it is any contract's. */
  contractId: Id | null;
  unit: UseUnit;
  /** 0: it used nothing after all. */
  amount: number;
  day: Day;
}

/**
 * Counts what a subject uses of a contract, as it stands now: what was counted of it before is brought to it, so that
 * the same may be said as often as one likes, in whatever order. For jobs and reactions, which see all customers.
 */
export async function countUse(tx: Tx, use: CountedUse): Promise<void> {
  const { subject, contractId, unit, day, customerId } = use;
  const amount = contractId === null ? 0 : use.amount;
  const before = await useForChange(tx, subject);
  if (before && before.contractId !== contractId) {
    await bookUse(tx, { ...use, contractId: before.contractId, amount: 0 });
  }
  if (contractId === null || amount === 0) {
    await dropUse(tx, subject);
    if (before && before.contractId === contractId) await bookUse(tx, { ...use, contractId, amount: 0 });
    return;
  }
  await saveUse(tx, subject, { customerId, contractId, unit, amount, onDay: day });
  await bookUse(tx, { ...use, contractId, amount });
  const contract = await contractById(tx, contractId);
  if (contract && day.slice(0, 7) === (await today(tx)).slice(0, 7)) await proposeSupplements(tx, contract);
}
