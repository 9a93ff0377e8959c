import type { InputOf } from '../../../../kernel/contract.ts';
import type { Page } from '../../../../kernel/page.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import type { listStaff as endpoint, StaffRow } from '../../staff.contract.ts';
import { pageOfStaff, rolesOfStaff, teamsOfStaff } from './staff-page.store.ts';
import { staffRowOf } from './staff.view.ts';

/** More people of one beginning than anybody reads through. */
const mostFound = 500;

export async function listStaff(tx: Tx, input: InputOf<typeof endpoint>): Promise<Page<StaffRow>> {
  const { text, team, role, retired, cursor, limit } = input;
  const ids = text === undefined ? undefined : await lookUp(tx, { kind: 'staff', text, most: mostFound });
  const page = await pageOfStaff(tx, { ids, team, role, isWithRetired: retired === 'with', cursor, limit });
  const shown = page.items.map(({ id }) => id);
  const [roles, teams] = await Promise.all([rolesOfStaff(tx, shown), teamsOfStaff(tx, shown)]);
  return { items: page.items.map((member) => staffRowOf(member, { roles, teams })), next: page.next };
}
