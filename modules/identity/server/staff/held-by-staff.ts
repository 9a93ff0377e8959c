import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { awayNow } from '../leave/leave.store.ts';
import { skillsOfStaff } from '../skills/staff-skill.store.ts';
import { rolesOfStaff, teamsOfStaff } from './staff-page.store.ts';
import type { HeldByStaff } from './staff.view.ts';

/** What other rows say of these staff: roles, teams, skills, and who is away. */
export async function heldByStaff(tx: Tx, ids: readonly Id[]): Promise<HeldByStaff> {
  const [roles, teams, skills, away] = await Promise.all([
    rolesOfStaff(tx, ids),
    teamsOfStaff(tx, ids),
    skillsOfStaff(tx, ids),
    awayNow(tx, ids),
  ]);
  return { roles, teams, skills, away };
}
