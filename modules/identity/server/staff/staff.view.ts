import type { StaffRow } from '../../staff.contract.ts';
import type { rolesOfStaff } from './staff-page.store.ts';
import type { StaffMember } from './staff.store.ts';

type Held = Awaited<ReturnType<typeof rolesOfStaff>>;

export function staffRowOf(member: StaffMember, held: { roles: Held; teams: Held }): StaffRow {
  const { id, name, employeeNumber, email, phone, mobile, position, accountState, retiredAt } = member;
  const own = (all: Held) => all.filter(({ staffId }) => staffId === id).map(({ id, name }) => ({ id, name }));
  return {
    id,
    name,
    employeeNumber,
    email,
    phone,
    mobile,
    position,
    accountState,
    roles: own(held.roles),
    teams: own(held.teams),
    retiredAt,
  };
}
