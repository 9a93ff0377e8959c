import type { Instant } from '../../kernel/instant.ts';
import { recordBranch } from '../../modules/identity/branch.contract.ts';
import { listRoles } from '../../modules/identity/role.contract.ts';
import { acceptLink } from '../../modules/identity/session.contract.ts';
import { recordSkill } from '../../modules/identity/skill.contract.ts';
import { inviteStaff, listStaff, recordStaff } from '../../modules/identity/staff.contract.ts';
import { recordTeam } from '../../modules/identity/team.contract.ts';
import type { Caller } from '../../platform/database/caller.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { password } from '../cast/cast.ts';
import { branches, house, houseTeams, skills, type DemoStaff } from '../cast/house.ts';
import type { Player } from './player.ts';
import { profileOf } from './profile.ts';

export interface Hired {
  is: DemoStaff;
  id: string;
  caller: Caller;
}

/** Ids by name. */
type Named = ReadonlyMap<string, string>;

export interface Staffed {
  admin: Hired;
  /** The administrator first. */
  staff: readonly Hired[];
  teams: Named;
  skills: Named;
}

/** Takes on the forty, each with an account that has the cast's password. */
export async function hire(player: Player, at: Instant): Promise<Staffed> {
  const admin = await administrator(player, at);
  const moment = { caller: admin.caller, at };
  const branchIds = await namedBy(
    branches,
    async (name) => (await player.do(recordBranch, moment, { body: { name } })).id,
  );
  const teams = await namedBy(
    houseTeams.map(({ name }) => name),
    async (name) => {
      const team = houseTeams.find((one) => one.name === name);
      const body = { name, line: team?.line ?? null, branchId: branchIds.get(team?.branch ?? '') ?? null };
      return (await player.do(recordTeam, moment, { body })).id;
    },
  );
  const skillIds = await namedBy(skills, async (name) => (await player.do(recordSkill, moment, { body: { name } })).id);
  const staff = await takeOn(player, { admin, at, branchIds, teams });
  return { admin, staff: [admin, ...staff], teams, skills: skillIds };
}

async function takeOn(
  player: Player,
  { admin, at, branchIds, teams }: { admin: Hired; at: Instant; branchIds: Named; teams: Named },
): Promise<Hired[]> {
  const moment = { caller: admin.caller, at };
  const roles = (await player.do(listRoles, moment)).items;
  const staff: Hired[] = [];
  for (const [place, member] of house.entries()) {
    if (member.name === admin.is.name) continue;
    const teamId = teams.get(member.team ?? '');
    const { id } = await player.do(recordStaff, moment, {
      body: {
        ...profileOf(member, place),
        branchId: branchIds.get(member.branch) ?? null,
        roleIds: roles.filter(({ code }) => code !== null && member.roles.includes(code)).map((role) => role.id),
        teamIds: teamId ? [teamId] : [],
      },
    });
    await letIn(player, { id, at, admin: admin.caller });
    staff.push({ is: member, id, caller: player.staff(id, member.name) });
  }
  return staff;
}

/** Whoever founded the provider is its first staff member. */
async function administrator(player: Player, at: Instant): Promise<Hired> {
  const [is] = house;
  const { items } = await player.do(listStaff, { caller: player.staff(player.tenantId, 'demo'), at });
  const [founder] = items;
  if (!is || !founder) throw new Error('nobody founded the provider');
  return { is, id: founder.id, caller: player.staff(founder.id, founder.name) };
}

async function letIn(player: Player, { id, at, admin }: { id: string; at: Instant; admin: Caller }): Promise<void> {
  const { link } = await player.do(inviteStaff, { caller: admin, at }, { params: { staff: id } });
  await accept(player, link, at);
}

/** Whoever was invited chooses the cast's password. */
export async function accept(player: Player, link: string, at: Instant): Promise<void> {
  const token = link.split('#')[1] ?? '';
  const nobody = { ...systemCaller('demo'), kind: 'nobody' as const };
  await player.do(acceptLink, { caller: nobody, at }, { body: { token, password } });
}

/** One after the other, in their order. */
export async function namedBy(names: readonly string[], record: (name: string) => Promise<string>): Promise<Named> {
  const ids = new Map<string, string>();
  for (const name of names) ids.set(name, await record(name));
  return ids;
}
