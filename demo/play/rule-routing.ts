import { addSeconds, type Instant } from '../../kernel/instant.ts';
import type { BodyOf } from '../../kernel/contract.ts';
import { recordRoutingRule } from '../../modules/service-desk/routing-rule.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import type { Staffed } from './hire.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';
import { south } from './staff-up.ts';

interface Ruled {
  staffed: Staffed;
  customers: readonly MovedIn[];
  categories: ReadonlyMap<string, string>;
}

const threeDays = 3 * 86_400;

/** Three days ago the desk wrote down who gets what, so that it need not be said of each ticket. */
export async function ruleRouting(player: Player, ruled: Ruled, { now }: { now: Instant }): Promise<void> {
  const moment = { caller: ruled.staffed.admin.caller, at: addSeconds(now, -threeDays) };
  for (const body of rulesOf(ruled)) await player.do(recordRoutingRule, moment, { body });
}

type Rule = BodyOf<typeof recordRoutingRule>;

function rulesOf({ staffed: { teams, skills }, customers, categories }: Ruled): Rule[] {
  const teamId = (name: string) => teams.get(name) ?? '';
  const categoryIds = (...codes: string[]) => codes.flatMap((code) => categories.get(code) ?? []);
  const southern = customers.filter(({ sites }) => sites.some(({ region }) => south.includes(region)));
  const bySkill = { personBy: 'skilled_free', skillId: skills.get('数据库') ?? null, skillLevel: 2 } as const;
  const rules: Rule[] = [
    {
      name: '数据库与存储故障给空闲的专家',
      conditions: { kinds: ['incident'], categoryIds: categoryIds('product.database', 'product.storage') },
      teamId: teamId('系统与数据库组'),
      ...bySkill,
    },
    { name: '夜间和休息日由服务台值班', conditions: { hours: 'outside' }, teamId: teamId('服务台') },
    {
      name: '西南客户先由成都处理',
      conditions: { customerIds: southern.map(({ id }) => id) },
      teamId: teamId('西南现场'),
      nextTeamId: teamId('服务台'),
    },
    {
      name: '网络故障给手上最少的人',
      conditions: { categoryIds: categoryIds('product.network') },
      teamId: teamId('网络组'),
      personBy: 'least_load',
    },
    { name: 'VIP 由二线轮流接', conditions: { isVip: true }, teamId: teamId('二线支持'), personBy: 'round_robin' },
  ];
  // a story told small has no southern customer
  return rules.filter(({ conditions }) => conditions.customerIds?.length !== 0);
}

const calls = [
  { category: 'product.network', title: '三楼交换机端口闪断', minutesAgo: 50 },
  { category: 'product.database', title: '报表数据库连接超时', minutesAgo: 35 },
  { category: 'product.peripheral', title: '前台打印机不进纸', minutesAgo: 20 },
] as const;

/** What came in within the last hour went by the rules. */
export async function callLately(
  player: Player,
  { staffed, customers, categories }: Ruled,
  { now }: { now: Instant },
): Promise<void> {
  const taker = staffed.staff.find(({ is }) => is.name === '王芳') ?? staffed.admin;
  for (const [place, { category, title, minutesAgo }] of calls.entries()) {
    const customer = customers.at(-1 - place) ?? customers[0];
    const [caller] = customer?.contacts ?? [];
    const categoryId = categories.get(category);
    if (!customer || !caller) continue;
    const report = { kind: 'incident', channel: 'phone', impact: 'degraded', title } as const;
    const body = { ...report, customerId: customer.id, callerId: caller.id, ...(categoryId && { categoryId }) };
    await player.do(recordTicket, { caller: taker.caller, at: addSeconds(now, -60 * minutesAgo) }, { body });
  }
}
