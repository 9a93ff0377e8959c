import type { InputOf } from '../../../../kernel/contract.ts';
import type { Day } from '../../../../kernel/instant.ts';
import { dayAt } from '../../../../kernel/period.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type {
  ProtectionWeekView,
  readProtectionWeek as endpoint,
  WeekFigures,
} from '../../protection-week.contract.ts';
import { pageOfViruses, virusesByWeek } from '../viruses/virus-event.store.ts';
import { virusEventRow } from '../viruses/virus-event.view.ts';
import { assessmentsOf } from './assessment.store.ts';
import { assessmentViews } from './assessment.view.ts';
import { countNow } from './count-week.store.ts';
import { abilitiesOn } from './week.policy.ts';
import { spanOf, weekOf } from './week.rules.ts';
import { courseUpTo, keptWeek } from './week.store.ts';

const mostEvents = 200;

/** The present week is counted as it is now, one that is over as it was counted last. */
export async function readWeek(tx: Tx, input: InputOf<typeof endpoint>): Promise<ProtectionWeekView> {
  const { customer: customerId, weekOn } = input;
  const { id, name } = found(await customerById(tx, customerId));
  const { timeZone } = found(await ownTenant(tx));
  const today = dayAt(tx.now, timeZone);
  const isPresent = weekOn === weekOf(today);
  const which = { customerId, weekOn };
  const { from: foundFrom, to: foundTo } = spanOf(weekOn, timeZone);
  const { items } = await pageOfViruses(tx, { customerId, foundFrom, foundTo, limit: mostEvents });
  return {
    customer: { id, name },
    weekOn,
    isPresent,
    figures: isPresent
      ? ((await countNow(tx, { customerId, today })) ?? null)
      : await figuresOf(tx, customerId, weekOn),
    course: await courseOf(tx, { ...which, timeZone }),
    events: items.map((event) => virusEventRow(event, tx.caller)),
    assessments: assessmentViews(await assessmentsOf(tx, which)),
    abilities: abilitiesOn(tx.caller, { isToCome: weekOn > today }),
  };
}

async function figuresOf(tx: Tx, customerId: string, weekOn: Day): Promise<WeekFigures | null> {
  const kept = await keptWeek(tx, customerId, weekOn);
  if (!kept) return null;
  const { id: _id, customerName: _name, weekOn: _week, signedAt: _at, signedName: _by, ...figures } = kept;
  return figures;
}

async function courseOf(
  tx: Tx,
  { customerId, weekOn, timeZone }: { customerId: string; weekOn: Day; timeZone: string },
): Promise<ProtectionWeekView['course']> {
  const course = await courseUpTo(tx, { customerId, weekOn });
  const { from } = spanOf(course[0]?.weekOn ?? weekOn, timeZone);
  const viruses = await virusesByWeek(tx, { customerId, timeZone, from, to: spanOf(weekOn, timeZone).to });
  return course.map((week) => ({ ...week, virusEvents: viruses.get(week.weekOn) ?? 0 }));
}
