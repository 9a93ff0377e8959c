import type { Day } from '../../../../kernel/instant.ts';
import { wireMoney } from '../../../../kernel/money.ts';
import type { StaffRow, StaffView } from '../../staff.contract.ts';
import type { awayNow } from '../leave/leave.store.ts';
import type { StaffSkill } from '../skills/staff-skill.store.ts';
import type { rolesOfStaff } from './staff-page.store.ts';
import { wholeYears } from './staff.rules.ts';
import type { StaffMember } from './staff.store.ts';

type Held = Awaited<ReturnType<typeof rolesOfStaff>>;

/** Of all the staff that are shown, each with the staff member's id. */
export interface HeldByStaff {
  roles: Held;
  teams: Held;
  skills: readonly StaffSkill[];
  away: Awaited<ReturnType<typeof awayNow>>;
}

export function staffRowOf(member: StaffMember, held: HeldByStaff): StaffRow {
  const { id, name, employeeNumber, email, phone, mobile, position, accountState, retiredAt } = member;
  const { branchId, branchName, engineerGrade, deskGrade } = member;
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
    branch: branchId !== null && branchName !== null ? { id: branchId, name: branchName } : null,
    engineerGrade,
    deskGrade,
    skills: held.skills.flatMap(({ staffId, ...skill }) => (staffId === id ? [skill] : [])),
    awayUntil: held.away.find(({ staffId }) => staffId === id)?.until ?? null,
    retiredAt,
  };
}

type Profile = Omit<StaffView, keyof StaffRow | 'revision' | 'abilities'>;

/** What stands on their own page only; what an hour costs is shown to whoever may see it. */
export function profileOf(
  member: StaffMember,
  { today, caller }: { today: Day; caller: { permissions: ReadonlySet<string> } },
): Profile {
  const { homeBase, vehicleStock, education, major, isComputerRelated, inItSince, languages } = member;
  const fen = member.costFenAnHour;
  const cost = { costAnHour: fen === null ? null : wireMoney({ minor: fen, currency: 'CNY' }) };
  return {
    homeBase,
    vehicleStock,
    education,
    major,
    isComputerRelated,
    inItSince,
    yearsInIt: wholeYears(inItSince, today),
    languages,
    ...(caller.permissions.has('staff.read_cost') ? cost : {}),
  };
}
