import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUpTokens } from '../../../../platform/search/look-up-tokens.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import type { StaffFields } from './staff.rules.ts';

type Findable = Pick<StaffFields, 'name' | 'employeeNumber' | 'email' | 'phone' | 'mobile'>;

/** Lets staff be found by name, pinyin, initials, number, phone and the beginning of their address. */
export async function indexStaff(tx: Tx, ...members: (Findable & { id: Id })[]): Promise<void> {
  const entries = members.map((member) => ({
    kind: 'staff',
    id: member.id,
    customerId: null,
    tokens: lookUpTokens([
      { as: 'person', text: member.name },
      { as: 'code', text: member.employeeNumber ?? '' },
      { as: 'code', text: member.email ?? '' },
      { as: 'phone', text: member.phone ?? '' },
      { as: 'phone', text: member.mobile ?? '' },
    ]),
  }));
  await indexLookUp(tx, ...entries);
}
