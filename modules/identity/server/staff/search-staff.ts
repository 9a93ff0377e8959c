import type { Tx } from '../../../../platform/database/tx.ts';
import type { SearchHit } from '../../../../platform/module/register.ts';
import { staffBeginning } from './find-staff.ts';

/** Staff, for the one search over everything. */
export async function searchStaff(tx: Tx, text: string, most: number): Promise<SearchHit[]> {
  const members = await staffBeginning(tx, text, most);
  return members.map(({ id, name, position, email, employeeNumber, mobile, phone }) => ({
    id,
    title: name,
    subtitle: position ?? email ?? '',
    href: `/staff/${id}`,
    facts: [
      { as: 'person', text: name },
      { as: 'code', text: employeeNumber, label: 'identity:staff.employeeNumber' },
      { as: 'phone', text: mobile, label: 'identity:staff.mobile' },
      { as: 'phone', text: phone, label: 'identity:staff.phone' },
      { as: 'code', text: email, label: 'identity:field.email' },
    ],
  }));
}
