import type { Id } from '../../../../kernel/id.ts';
import { type Day, instantOf } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { Month, ObjectiveDefinition } from '../../objective.contract.ts';
import { attainSamples } from './attain-samples.ts';
import { clocksByDay } from './clock-tally.store.ts';
import type { ObjectiveDay } from './objective-day.store.ts';
import { noTally } from './outcome.rules.ts';
import { daysOfMonth } from './window.rules.ts';

/** What is asked, of whom; without an id nothing is kept of it (a preview). */
export interface Asked {
  id: Id | null;
  customerId: Id | null;
  contractId: Id | null;
  /** Of its version; what is kept goes by it. */
  number: number;
  definition: ObjectiveDefinition;
}

/**
 * What came of each day of a month up to now (SLA-09): the days that are over, and the one that lasts up to this instant.
 * What is kept is taken where it is as it would be worked out anew.
 */
export async function attainMonth(tx: Tx, asked: Asked, month: Month): Promise<ObjectiveDay[]> {
  const { definition } = asked;
  return definition.kind === 'samples'
    ? attainSamples(tx, { ...asked, definition }, month)
    : attainTickets(tx, { ...asked, definition }, month);
}

type OfTickets = Asked & { definition: Extract<ObjectiveDefinition, { kind: 'tickets' }> };

/** Clocks are few beside samples, and may be excused later: they are counted each time. */
async function attainTickets(tx: Tx, asked: OfTickets, month: Month): Promise<ObjectiveDay[]> {
  const { timeZone } = found(await ownTenant(tx));
  const { days, edges } = daysOfMonth(month, timeZone);
  const [from = 0, to = 0] = [edges[0], edges.at(-1)];
  const tallies = await clocksByDay(tx, { ...asked, timeZone, from, to });
  const byDay = new Map(tallies.map(({ day, ...tally }): [Day, typeof tally] => [day, tally]));
  const basis = `${asked.number} clocks`;
  return days
    .filter((_, index) => instantOf(edges[index] ?? 0) <= tx.now)
    .map((day) => ({ day, basis, throughAt: tx.now, ...(byDay.get(day) ?? noTally) }));
}
