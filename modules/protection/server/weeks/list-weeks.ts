import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { dayAt } from '../../../../kernel/period.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { listProtectionWeeks as endpoint } from '../../protection-week.contract.ts';
import { countViruses } from '../viruses/virus-event.store.ts';
import { spanOf, weekOf, weeksAfter } from './week.rules.ts';
import { pageOfWeeks } from './week.store.ts';

export async function listWeeks(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { timeZone } = found(await ownTenant(tx));
  const weekOn = input.weekOn ?? weeksAfter(weekOf(dayAt(tx.now, timeZone)), -1);
  const page = await pageOfWeeks(tx, { ...input, weekOn });
  const customerIds = page.items.map(({ id }) => id);
  const viruses = await countViruses(tx, { customerIds, ...spanOf(weekOn, timeZone) });
  return {
    next: page.next,
    weekOn,
    items: page.items.map(({ customerName, ...week }) => ({
      ...week,
      customer: { id: week.id, name: customerName },
      virusEvents: viruses.get(week.id) ?? 0,
    })),
  };
}
