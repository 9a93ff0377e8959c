import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { StaffHolder } from '../../../../platform/module/staff-holder.ts';
import type { Holding, listHoldings as endpoint } from '../../leaver.contract.ts';
import { findStaff } from '../staff/staff.store.ts';

export async function listHoldings(
  tx: Tx,
  input: { staff: string },
  holders: readonly StaffHolder[],
): Promise<AnswerOf<typeof endpoint>> {
  const member = found(await findStaff(tx, input.staff));
  return { items: await holdingsOf(tx, member.id, holders) };
}

/** What they have in hand; kinds of which they hold nothing are left out. */
export async function holdingsOf(tx: Tx, staffId: Id, holders: readonly StaffHolder[]): Promise<Holding[]> {
  const counted = await Promise.all(
    holders.map(async (holder) => ({
      textKey: holder.textKey,
      canReturn: holder.canReturn,
      count: await holder.count(tx, staffId),
    })),
  );
  return counted.filter(({ count }) => count > 0);
}
