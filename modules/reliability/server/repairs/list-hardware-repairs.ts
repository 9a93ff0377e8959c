import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { wireMoney } from '../../../../kernel/money.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listHardwareRepairs as endpoint } from '../../hardware-repair.contract.ts';
import { failuresAsked } from '../failures/failures-asked.ts';
import { costOfMinutes } from '../machines/replacement.rules.ts';
import { reliabilitySettingOf } from '../settings/reliability-setting-of.ts';
import { pageOfRepairs } from './hardware-repair.store.ts';

export async function listHardwareRepairs(
  tx: Tx,
  { cursor, limit, ...filters }: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const { asked } = await failuresAsked(tx, filters);
  const page = await pageOfRepairs(tx, asked, { cursor, limit });
  const { hourCost } = await reliabilitySettingOf(tx);
  const cost = (minutes: number) => wireMoney({ minor: costOfMinutes(minutes, hourCost), currency: 'CNY' });
  return { ...page, items: page.items.map((row) => ({ ...row, cost: cost(row.minutes) })) };
}
