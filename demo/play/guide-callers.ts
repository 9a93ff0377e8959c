import { addSeconds, type Instant } from '../../kernel/instant.ts';
import { readAskedQuestions, walkTree, type Guidance } from '../../modules/service-desk/guidance.contract.ts';
import { recordSelfHelp } from '../../modules/service-desk/self-help.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import type { Hired } from './hire.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

interface Guided {
  category: string;
  /** Keys of the answers, in their order. */
  answers: readonly string[];
  minutesAgo: number;
}

/** Asked on the phone, and then somebody came. */
const calls: readonly (Guided & { title: string })[] = [
  { category: 'product.peripheral', answers: ['nothing', 'error', 'all'], title: '二楼打印机亮红灯', minutesAgo: 50 },
  { category: 'product.network', answers: ['room', 'lit'], title: '会议室都上不了网', minutesAgo: 35 },
  { category: 'product.desktop', answers: ['dead', 'stuck'], title: '电脑停在开机画面', minutesAgo: 25 },
];

/** Read in the portal, and nobody had to come. */
const helped: readonly Guided[] = [
  { category: 'product.peripheral', answers: ['jam'], minutesAgo: 26 * 60 },
  { category: 'product.desktop', answers: ['slow', 'days'], minutesAgo: 22 * 60 },
  { category: 'product.platform_os', answers: ['pc', 'wrong'], minutesAgo: 3 * 60 },
  { category: 'product.network', answers: ['me', 'wire'], minutesAgo: 90 },
  { category: 'product.peripheral', answers: ['pale'], minutesAgo: 40 },
];

/** Of late callers were asked by the delivered questions, and some of the customers' people helped themselves. */
export async function guideCallers(
  player: Player,
  { customers, categories }: { customers: readonly MovedIn[]; categories: ReadonlyMap<string, string> },
  { taker, now }: { taker: Hired; now: Instant },
): Promise<void> {
  const asked = async ({ category, answers, minutesAgo }: Guided, place: number) => {
    const customer = customers[place % customers.length];
    const caller = customer?.contacts[place + 1] ?? customer?.contacts[0];
    const at = addSeconds(now, -60 * minutesAgo);
    const guidance = await wayThrough(player, { caller: taker.caller, at }, [categories.get(category), answers]);
    return customer && caller && guidance && { customer, caller, at, guidance };
  };
  for (const [place, call] of calls.entries()) {
    const told = await asked(call, place);
    if (!told) continue;
    const { customer, caller, at, guidance } = told;
    const report = { kind: 'incident', channel: 'phone', title: call.title, guidance } as const;
    const body = { ...report, customerId: customer.id, callerId: caller.id, siteId: caller.siteId };
    await player.do(recordTicket, { caller: taker.caller, at }, { body });
  }
  for (const [place, visit] of helped.entries()) {
    const told = await asked(visit, place);
    if (!told) continue;
    const caller = player.contact(told.caller.id, told.customer.id);
    await player.do(recordSelfHelp, { caller, at: told.at }, { body: { guidance: told.guidance } });
  }
}

/** Null: the provider asks nothing there, or not so. */
async function wayThrough(
  player: Player,
  moment: Parameters<Player['do']>[1],
  [categoryId, answers]: [string | undefined, readonly string[]],
): Promise<Guidance | null> {
  if (categoryId === undefined) return null;
  const { tree } = await player.do(readAskedQuestions, moment, { query: { categoryId } });
  if (!tree) return null;
  const way: Guidance['answers'] = [];
  for (const answer of answers) {
    const question = walkTree(tree.questions, way).asking?.key;
    if (question !== undefined) way.push({ question, answer });
  }
  return walkTree(tree.questions, way).isSound ? { versionId: tree.versionId, answers: way } : null;
}
