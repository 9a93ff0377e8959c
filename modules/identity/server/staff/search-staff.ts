import type { Tx } from '../../../../platform/database/tx.ts';
import type { SearchHit } from '../../../../platform/module/register.ts';
import { staffBeginning } from './find-staff.ts';

/** Staff, for the one search over everything. */
export async function searchStaff(tx: Tx, text: string, most: number): Promise<SearchHit[]> {
  const members = await staffBeginning(tx, text, most);
  return members.map(({ id, name, position, email }) => ({
    id,
    title: name,
    subtitle: position ?? email ?? '',
    href: `/staff/${id}`,
  }));
}
