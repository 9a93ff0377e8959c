import type { InputOf } from '../../../../kernel/contract.ts';
import type { Page } from '../../../../kernel/page.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import type { listStaff as endpoint, StaffRow } from '../../staff.contract.ts';
import { heldByStaff } from './held-by-staff.ts';
import { pageOfStaff } from './staff-page.store.ts';
import { staffRowOf } from './staff.view.ts';
import { todayOf } from './today-of.ts';

/** More people of one beginning than anybody reads through. */
const mostFound = 500;

export async function listStaff(tx: Tx, input: InputOf<typeof endpoint>): Promise<Page<StaffRow>> {
  const { q, retired, ...wanted } = input;
  const ids = q === undefined ? undefined : await lookUp(tx, { kind: 'staff', text: q, most: mostFound });
  const today = await todayOf(tx);
  const page = await pageOfStaff(tx, { ...wanted, ids, today, isWithRetired: retired === 'with' });
  const held = await heldByStaff(
    tx,
    page.items.map(({ id }) => id),
  );
  return { items: page.items.map((member) => staffRowOf(member, held)), next: page.next };
}
