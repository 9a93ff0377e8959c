import type { Instant } from '../../kernel/instant.ts';
import { listRoles } from '../../modules/identity/role.contract.ts';
import { acceptLink } from '../../modules/identity/session.contract.ts';
import { inviteStaff, listStaff, recordStaff } from '../../modules/identity/staff.contract.ts';
import { recordTeam } from '../../modules/identity/team.contract.ts';
import type { Caller } from '../../platform/database/caller.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { password } from '../cast/cast.ts';
import { house, houseTeams, type DemoStaff } from '../cast/house.ts';
import type { Player } from './player.ts';

export interface Hired {
  is: DemoStaff;
  id: string;
  caller: Caller;
}

export interface Staffed {
  staff: readonly Hired[];
  /** Ids by name. */
  teams: ReadonlyMap<string, string>;
}

/** Takes on the forty, each with an account that has the cast's password. */
export async function hire(player: Player, at: Instant): Promise<Staffed> {
  const admin = await administrator(player, at);
  const moment = { caller: admin.caller, at };
  const teams = new Map<string, string>();
  for (const { name, line } of houseTeams) {
    teams.set(name, (await player.do(recordTeam, moment, { body: { name, line } })).id);
  }
  const roles = (await player.do(listRoles, moment)).items;
  const staff: Hired[] = [admin];
  for (const [place, member] of house.entries()) {
    if (member.name === admin.is.name) continue;
    const teamId = member.team === null ? undefined : teams.get(member.team);
    const { id } = await player.do(recordStaff, moment, {
      body: {
        name: member.name,
        email: member.email,
        employeeNumber: `HX${String(place + 1).padStart(3, '0')}`,
        position: member.position,
        roleIds: roles.filter(({ code }) => code !== null && member.roles.includes(code)).map((role) => role.id),
        teamIds: teamId ? [teamId] : [],
      },
    });
    await letIn(player, { id, at, admin: admin.caller });
    staff.push({ is: member, id, caller: player.staff(id, member.name) });
  }
  return { staff, teams };
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
  const token = link.split('#')[1] ?? '';
  await player.do(
    acceptLink,
    { caller: { ...systemCaller('demo'), kind: 'nobody' }, at },
    { body: { token, password } },
  );
}
