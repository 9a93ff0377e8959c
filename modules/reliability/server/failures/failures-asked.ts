import type { Day } from '../../../../kernel/instant.ts';
import { dayAt } from '../../../../kernel/period.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { isHardwareRepair } from '../../../service-desk/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { failureRefusals } from './failure.refusals.ts';
import { asksForAge, type Narrowed } from './narrowed.rules.ts';
import { dayAfter, daysMeant, type Days } from './period.rules.ts';
import type { Asked } from './served-machine.store.ts';

export interface FailuresAsked extends Narrowed {
  periodFrom?: Day | undefined;
  periodTo?: Day | undefined;
}

/** Every figure and list on failures is asked here, so that a figure and the list behind it mean the same. */
export async function failuresAsked(
  tx: Tx,
  { periodFrom, periodTo, ...narrowed }: FailuresAsked,
): Promise<{ asked: Asked; period: Days }> {
  const { period, timeZone } = await periodAsked(tx, { periodFrom, periodTo });
  const until = dayAfter(period.to);
  const byAge = asksForAge(narrowed);
  return { period, asked: { from: period.from, until, timeZone, narrowed, byAge, isRepair: isHardwareRepair(tx) } };
}

/** Days by the provider's clock; refuses a period that ends before it begins, or begins after today. */
export async function periodAsked(tx: Tx, { periodFrom, periodTo }: Pick<FailuresAsked, 'periodFrom' | 'periodTo'>) {
  const { timeZone } = found(await ownTenant(tx));
  const period = daysMeant({ from: periodFrom, to: periodTo }, dayAt(tx.now, timeZone));
  if (!period) throw new Refusal(failureRefusals.backwards, {}, 'periodTo');
  return { period, timeZone };
}
