import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { GroupMember, readCustomerGroup as endpoint } from '../../customer.contract.ts';
import { groupBelow } from './customer-list.store.ts';
import { customerById, idsAbove } from './customer.store.ts';

export async function readCustomerGroup(
  tx: Tx,
  { customer }: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const { id } = found(await customerById(tx, customer));
  const top = (await idsAbove(tx, id)).at(-1) ?? id;
  return { items: parentsFirst(await groupBelow(tx, top)) };
}

/** Each once, even should there be a circle. */
function parentsFirst(members: readonly GroupMember[]): GroupMember[] {
  const seen = new Set<string>();
  const byParent = Map.groupBy(members, ({ parentId }) => parentId);
  const below = (parentId: string | null): GroupMember[] =>
    (byParent.get(parentId) ?? []).flatMap((member) => {
      if (seen.has(member.id)) return [];
      seen.add(member.id);
      return [member, ...below(member.id)];
    });
  return below(null);
}
