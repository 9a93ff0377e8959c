import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import type { lookUpStaff as endpoint } from '../../staff.contract.ts';
import { livingStaff, type StaffMember } from './staff.store.ts';

/** Living staff whom the text is the beginning of, closest first. */
export async function staffBeginning(tx: Tx, text: string, most: number): Promise<StaffMember[]> {
  const ids = await lookUp(tx, { kind: 'staff', text, most });
  const rank = new Map<Id, number>(ids.map((id, at) => [id, at]));
  const members = await livingStaff(tx, ids);
  return members.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
}

const mostOffered = 20;

export async function lookUpStaff(tx: Tx, { q }: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const members = await staffBeginning(tx, q, mostOffered);
  return { items: members.map(({ id, name, position }) => ({ id, name, position })) };
}
