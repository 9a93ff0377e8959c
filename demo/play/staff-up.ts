import type { Chance } from '../random.ts';
import type { Fault } from '../story/fault.ts';
import type { Hired, Staffed } from './hire.ts';
import type { House, MovedIn } from './moved-in.ts';

export const south = ['成都', '昆明'];

/** Who takes what: calls by the desk, places by the nearest branch, hard ones by those who know the matter. */
export function houseOf(
  { staff, teams }: Staffed,
  customers: readonly MovedIn[],
  categories: ReadonlyMap<string, string>,
): House {
  const inTeam = (team: string) => staff.filter(({ is }) => is.team === team);
  const someoneOf = (team: string, chance: Chance, may: (one: Hired) => boolean = () => true) =>
    chance.pick(inTeam(team).filter(may)).caller;
  const teamId = (name: string) => present(teams.get(name), `no team is called ${name}`);
  const takesCalls = ({ is }: Hired) => is.deskGrade !== undefined;
  const repairs = ({ is }: Hired) => is.engineerGrade !== undefined;
  return {
    customers,
    categoryId: (code) => present(categories.get(code), `no category ${code} is delivered`),
    firstTeam: (fault, region) => teamId(firstTeamOf(fault, region)),
    expertTeam: (fault) => teamId(expertTeamOf(fault)),
    callTaker: (chance) => someoneOf('服务台', chance, takesCalls),
    engineer: (fault, region, chance) => someoneOf(firstTeamOf(fault, region), chance, repairs),
    expert: (fault, chance) => someoneOf(expertTeamOf(fault), chance),
  };
}

function firstTeamOf({ mode }: Fault, region: string): string {
  if (mode !== 'on_site') return '服务台';
  return south.includes(region) ? '西南现场' : '华东现场';
}

function expertTeamOf({ category }: Fault): string {
  if (category === 'product.network') return '网络组';
  return category === 'product.database' || category === 'product.storage' ? '系统与数据库组' : '二线支持';
}

function present<T>(one: T | undefined, otherwise: string): T {
  if (one === undefined) throw new Error(otherwise);
  return one;
}
