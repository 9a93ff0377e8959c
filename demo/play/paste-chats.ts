import { addSeconds, type Instant } from '../../kernel/instant.ts';
import { recordPastedChat } from '../../modules/service-desk/pasted-chat.contract.ts';
import type { Hired } from './hire.ts';
import { dayOf, timeOn } from './hours.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

interface GroupChat {
  channel: 'wechat' | 'qq';
  title: string;
  /** `{name}` reports it; `{at}` and `{later}` are clock times. */
  says: string;
}

const chats: readonly GroupChat[] = [
  {
    channel: 'wechat',
    title: '三楼会议室投影没有画面',
    says: '{name} {at}\n各位老师早\n{name} {at}\n三楼会议室投影没有画面，十点要开会\n值班 {later}\n收到，马上安排',
  },
  {
    channel: 'qq',
    title: 'OA 上传附件一直转圈',
    says: '{name}(20260918) {at}\nOA 上传附件一直转圈\n换了浏览器也不行\n值班(10086123) {later}\n收到，先帮您看一下',
  },
];

/** This morning two customers wrote in their groups, and the desk pasted it. */
export async function pasteChats(
  player: Player,
  customers: readonly MovedIn[],
  { taker, now }: { taker: Hired; now: Instant },
): Promise<void> {
  const morning = timeOn(dayOf(now), 8 * 60 + 50);
  const said = morning < addSeconds(now, -1800) ? morning : addSeconds(now, -1800);
  for (const [place, { channel, title, says }] of chats.entries()) {
    const customer = customers[place];
    const [caller] = customer?.contacts ?? [];
    if (!customer || !caller) continue;
    const written = { name: caller.name, at: spoken(said), later: spoken(addSeconds(said, 180)) };
    const text = says.replaceAll(/\{(\w+)\}/g, (_, word: keyof typeof written) => written[word]);
    const body = { text, title, channel, customerId: customer.id, callerId: caller.id };
    await player.do(recordPastedChat, { caller: taker.caller, at: addSeconds(said, 240) }, { body });
  }
}

/** As chats write it, in Shanghai. */
function spoken(at: Instant): string {
  const [day = '', time = ''] = addSeconds(at, 8 * 3600).split('T');
  return `${day.replaceAll('-', '/')} ${time.slice(0, 8)}`;
}
