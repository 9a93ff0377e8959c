import type { Instant } from '../../kernel/instant.ts';
import { recordCertificate } from '../../modules/identity/certificate.contract.ts';
import { grantGrade } from '../../modules/identity/grade.contract.ts';
import { recordLeave } from '../../modules/identity/leave.contract.ts';
import { setSkillLevel } from '../../modules/identity/skill.contract.ts';
import type { Caller } from '../../platform/database/caller.ts';
import { mobileOf } from '../cast/people.ts';
import type { DemoStaff } from '../cast/house.ts';
import { chanceFrom, type Chance } from '../random.ts';
import type { Hired, Staffed } from './hire.ts';
import { dayOf, nextDay, timeOn } from './hours.ts';
import type { Player } from './player.ts';

const monthlyCost = { senior: '110.00', intermediate: '75.00', junior: '48.00' };

/** What stands on a staff member's record; the phone follows from their place, so that it stays the same. */
export function profileOf(member: DemoStaff, place: number) {
  const { name, email, position, education, since, branch, engineerGrade, skills } = member;
  return {
    name,
    email,
    position,
    education,
    employeeNumber: `HX${String(place + 1).padStart(3, '0')}`,
    mobile: mobileOf(chanceFrom(place)),
    major: skills.length > 0 ? '计算机应用' : '工商管理',
    isComputerRelated: skills.length > 0,
    inItSince: `${since}-07-01`,
    languages: engineerGrade === 'senior' ? (['zh', 'en'] as const).slice() : (['zh'] as const).slice(),
    homeBase: branch,
    costAnHour: { amount: monthlyCost[engineerGrade ?? 'junior'], currency: 'CNY' as const },
  };
}

const certificates: Record<string, { name: string; issuer: string }> = {
  网络: { name: 'HCIP-Datacom', issuer: '华为' },
  数据库: { name: 'OCP 数据库管理', issuer: '甲骨文' },
  'Windows Server': { name: 'MCSA Windows Server', issuer: '微软' },
  信息安全: { name: 'CISP 注册信息安全专业人员', issuer: '中国信息安全测评中心' },
  Linux: { name: 'RHCE', issuer: '红帽' },
};

/** Skills, grades on evidence, certificates that end some day, and the leave that is coming up. */
export async function qualify(
  player: Player,
  { staff, skills }: Staffed,
  { from, now, chance }: { from: Instant; now: Instant; chance: Chance },
): Promise<void> {
  const leader = staff.find(({ is }) => is.roles.includes('service_manager')) ?? staff[0];
  if (!leader) return;
  for (const one of staff) {
    await train(player, one, { skills, moment: { caller: leader.caller, at: from }, chance });
    await certify(player, one, { at: from, now, by: leader.caller, chance });
    if (chance.percent(15)) await goAway(player, one, { now, by: leader.caller, chance });
  }
}

interface Training {
  skills: Staffed['skills'];
  moment: { caller: Caller; at: Instant };
  chance: Chance;
}

async function train(player: Player, { is, id }: Hired, { skills, moment, chance }: Training): Promise<void> {
  for (const [place, name] of is.skills.entries()) {
    const skill = skills.get(name) ?? '';
    const level = place === 0 && is.engineerGrade === 'senior' ? 4 : chance.pick([2, 3] as const);
    await player.do(setSkillLevel, moment, { params: { staff: id, skill }, body: { level } });
  }
  const grantedOn = dayOf(moment.at);
  const evidence = '年度技能考核与上年工单质量评审通过';
  if (is.engineerGrade) {
    const body = { ladder: 'engineer' as const, grade: is.engineerGrade, evidence, grantedOn };
    await player.do(grantGrade, moment, { params: { staff: id }, body });
  }
  if (is.deskGrade) {
    const body = { ladder: 'desk' as const, grade: is.deskGrade, evidence: '话务质检与打字测试通过', grantedOn };
    await player.do(grantGrade, moment, { params: { staff: id }, body });
  }
}

interface Certifying {
  at: Instant;
  now: Instant;
  by: Caller;
  chance: Chance;
}

async function certify(player: Player, { is, id }: Hired, { at, now, by, chance }: Certifying): Promise<void> {
  const known = is.skills.map((skill) => certificates[skill]).find((one) => one !== undefined);
  if (!known || is.engineerGrade === 'junior') return;
  // some have ended, some end soon: that is what the list is for
  const expiresOn = nextDay(dayOf(now), chance.between(-40, 700));
  const body = { staffId: id, ...known, issuedOn: nextDay(expiresOn, -1096), expiresOn };
  await player.do(recordCertificate, { caller: by, at }, { body });
}

async function goAway(player: Player, { id }: Hired, { now, by, chance }: Omit<Certifying, 'at'>): Promise<void> {
  const first = nextDay(dayOf(now), chance.between(-1, 12));
  const body = {
    staffId: id,
    kind: chance.pick(['annual', 'annual', 'time_off_in_lieu', 'sick'] as const),
    startsAt: timeOn(first, 8 * 60 + 30),
    endsAt: timeOn(nextDay(first, chance.between(0, 3)), 17 * 60 + 30),
  };
  await player.do(recordLeave, { caller: by, at: now }, { body });
}
