import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { agreementsOf } from './promised-agreements.ts';
import type { PromisedLine } from './promised.rules.ts';

/** Whether a clock of this customer's may wait for words: what is written needs not be followed where none does. */
export async function timesWords(tx: Tx, customerId: Id): Promise<boolean> {
  const agreements = await agreementsOf(tx, customerId);
  return agreements.some(({ versions }) => versions.some(({ lines }) => lines.some(waitsForWords)));
}

function waitsForWords({ course, stopsOn }: PromisedLine): boolean {
  return [course.startsOn, stopsOn ?? course.stopsOn].some((on) => on === 'answered' || on === 'updated');
}
