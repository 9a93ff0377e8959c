import type { Instant } from '../../kernel/instant.ts';
import { dayAt } from '../../kernel/period.ts';
import { recordBreachExcuse } from '../../modules/sla/breach-excuse.contract.ts';
import { listClocks } from '../../modules/sla/clock-list.contract.ts';
import { recordWhatIf } from '../../modules/sla/what-if.contract.ts';
import type { Hired } from './hire.ts';
import type { Player } from './player.ts';

const excuses = [
  { reason: 'contact_absent', evidence: '到场后联系人不在，前台登记可查；14:05、14:40 两次电话无人接听。' },
  { reason: 'customer_duty_unmet', evidence: '客户未按约定开放机房，邮件确认改到次日上午。' },
  { reason: 'force_majeure', evidence: '当日台风红色预警，全市停运，见气象台公告。' },
];

/** Every seventh of the latest breaches was not the provider's fault; and somebody wonders what half the time would mean. */
export async function excuseBreaches(player: Player, { admin, now }: { admin: Hired; now: Instant }): Promise<void> {
  const moment = { caller: admin.caller, at: now };
  const query = { counted: 'clocks_breached', limit: 100 } as const;
  const { items } = await player.do(listClocks, moment, { query });
  for (const [at, clock] of items.filter((_, place) => place % 7 === 3).entries()) {
    const body = excuses[at % excuses.length];
    if (body) await player.do(recordBreachExcuse, moment, { params: { clock: clock.id }, body });
  }
  const until = dayAt(now, 'Asia/Shanghai');
  const from = Temporal.PlainDate.from(until).subtract({ months: 3 }).toString();
  const scenario = { targetPercent: 50, clockKinds: ['resolution'] };
  const body = { name: '解决时限减半会怎样', fromDay: from, untilDay: until, scenario };
  await player.do(recordWhatIf, moment, { body });
}
