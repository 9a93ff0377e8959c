import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listBreachExcuses as endpoint } from '../../breach-excuse.contract.ts';
import { clockBehindExcuse, excusesOfClock } from './breach-excuse.store.ts';
import { breachExcuseView } from './breach-excuse.view.ts';

export async function listBreachExcuses(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  found(await clockBehindExcuse(tx, input.clock));
  const excuses = await excusesOfClock(tx, input.clock);
  return { items: excuses.map((excuse) => breachExcuseView(excuse, tx.caller)) };
}
