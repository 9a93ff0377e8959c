import { instantOf, type Day } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { VerifiedWith } from '../../../../platform/module/register.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { Month } from '../../objective.contract.ts';
import { attainMonth } from './attain-month.ts';
import { isNewsOfTimed } from './clock-tally.store.ts';
import { keptDays, monthsKept, type ObjectiveDay } from './objective-day.store.ts';
import { versionOf, type Objective, type ObjectiveVersion } from './objective.rules.ts';
import { allObjectives, versionsOf } from './objective.store.ts';
import { daysOfMonth } from './window.rules.ts';

interface Own {
  objective: Objective;
  versions: readonly ObjectiveVersion[];
}

/** Tells each day that is kept of an objective and comes out otherwise when it is worked out anew on the same ground. */
export async function verifyObjectiveDays(tx: Tx, { looked }: Pick<VerifiedWith, 'looked'> = {}): Promise<string[]> {
  const findings: string[] = [];
  let many = 0;
  for (const objective of await allObjectives(tx, { isWithRetired: true })) {
    const own = { objective, versions: await versionsOf(tx, [objective.id]) };
    for (const month of await monthsKept(tx, objective.id)) {
      const { days, faults } = await verifyMonth(tx, own, month);
      findings.push(...faults.map((fault) => `objective ${objective.id}: ${fault}`));
      looked?.((many += days));
    }
  }
  return findings;
}

async function verifyMonth(tx: Tx, own: Own, month: Month): Promise<{ days: number; faults: string[] }> {
  const { timeZone } = found(await ownTenant(tx));
  const { days, edges } = daysOfMonth(month, timeZone);
  const ends = new Map(days.map((day, index): [Day, string] => [day, instantOf(edges[index + 1] ?? 0)]));
  const kept = await keptDays(tx, own.objective.id, { from: days[0] ?? '', to: days.at(-1) ?? '' });
  const anew = new Map((await workedOutAnew(tx, own, month)).map((one) => [one.day, one]));
  const faults: string[] = [];
  for (const one of kept) {
    const wanted = anew.get(one.day);
    const isOver = one.throughAt >= (ends.get(one.day) ?? '');
    // what stands on another ground by now is about to be worked out anew
    if (wanted?.basis !== one.basis || !isOver || said(one) === said(wanted)) continue;
    if (!(await mayBeLate(tx, own, { month, throughAt: one.throughAt }))) {
      faults.push(`${one.day} is ${said(one)}, should be ${said(wanted)}`);
    }
  }
  return { days: kept.length, faults };
}

/** Nothing of it is kept under no id, so nothing of what is kept is taken. */
async function workedOutAnew(tx: Tx, { objective, versions }: Own, month: Month): Promise<ObjectiveDay[]> {
  const version = versionOf(versions, month);
  if (!version) return [];
  const { customerId, contractId } = objective;
  const { number, definition } = version;
  return attainMonth(tx, { id: null, customerId, contractId, number, definition }, month);
}

/** Clocks may have gone on, or been excused, since the day was worked out; samples would have changed its ground. */
async function mayBeLate(
  tx: Tx,
  { objective, versions }: Own,
  { month, throughAt }: { month: Month; throughAt: string },
): Promise<boolean> {
  const definition = versionOf(versions, month)?.definition;
  if (definition?.kind !== 'tickets') return false;
  return isNewsOfTimed(tx, { clockKind: definition.clockKind, customerId: objective.customerId, since: throughAt });
}

function said({ attained, failed, unknown }: ObjectiveDay): string {
  return `${attained} attained, ${failed} failed, ${unknown} unknown`;
}
