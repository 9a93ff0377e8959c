import { listCategories } from '../../modules/catalogue/category.contract.ts';
import { setCategoryTeam } from '../../modules/catalogue/category-team.contract.ts';
import { listCalendars } from '../../modules/calendars/calendar.contract.ts';
import { setStaffCalendar } from '../../modules/calendars/staff-calendar.contract.ts';
import { recordBranch } from '../../modules/identity/branch.contract.ts';
import { recordCertificate } from '../../modules/identity/certificate.contract.ts';
import { changeCriterion, grantGrade } from '../../modules/identity/grade.contract.ts';
import { recordLeave } from '../../modules/identity/leave.contract.ts';
import { setQualification } from '../../modules/identity/qualification.contract.ts';
import { recordSkill, setSkillLevel } from '../../modules/identity/skill.contract.ts';
import { readTeam } from '../../modules/identity/team.contract.ts';
import type { Client } from '../cast/client.ts';

interface Subjects {
  staff: string;
  team: string;
}

/** A branch, a skill, a calendar, a certificate, a grade, leave and a rule of a provider, each of one staff member or team. */
export async function organise(admin: Client, { staff, team }: Subjects): Promise<Record<string, string>> {
  const branch = await admin.ask(recordBranch, { body: { name: '宁波分公司' } });
  const skill = await admin.ask(recordSkill, { body: { name: '网络' } });
  await admin.ask(setSkillLevel, { params: { staff, skill: skill.id }, body: { level: 3 } });
  const certificate = await admin.ask(recordCertificate, { body: { staffId: staff, name: 'CCNP' } });
  const grade = { ladder: 'engineer', grade: 'junior' } as const;
  const evidence = { evidence: '考核通过', grantedOn: '2026-11-01' };
  await admin.ask(grantGrade, { params: { staff }, body: { ...grade, ...evidence } });
  await admin.ask(changeCriterion, { body: { ...grade, text: '通过内部考试', revision: 1 } });
  const span = { startsAt: '2027-01-04T00:00:00.000Z', endsAt: '2027-01-05T00:00:00.000Z' };
  const leave = await admin.ask(recordLeave, { body: { staffId: staff, kind: 'annual', ...span } });
  await giveHours(admin, staff);
  await qualify(admin, team);
  return { branch: branch.id, skill: skill.id, certificate: certificate.id, leave: leave.id };
}

async function qualify(admin: Client, team: string): Promise<void> {
  const { revision } = await admin.ask(readTeam, { params: { team } });
  const rule = { measure: 'head_count', appliesTo: 'count', level: null, minimum: 1 } as const;
  await admin.ask(setQualification, {
    params: { team },
    body: { rules: [rule] },
    headers: { 'if-match': `"r${revision}"` },
  });
}

async function giveHours(admin: Client, staff: string): Promise<void> {
  const { items } = await admin.ask(listCalendars);
  await admin.ask(setStaffCalendar, { params: { staff }, body: { calendarId: items.at(-1)?.id ?? null } });
}

/** A team of its own for a customer's tickets of some category. */
export async function giveTeam(admin: Client, { customer, team }: { customer: string; team: string }): Promise<void> {
  const { items } = await admin.ask(listCategories);
  const category = items[0]?.id ?? '';
  await admin.ask(setCategoryTeam, { params: { customer, category }, body: { teamId: team } });
}
