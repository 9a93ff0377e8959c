import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MonthOutcome, previewObjective as endpoint } from '../../objective.contract.ts';
import { attainMonth } from './attain-month.ts';
import { outcomeOf, sumOf } from './outcome.rules.ts';
import { presentMonth } from './present-month.ts';
import { refuseUnsoundDefinition } from './refuse-unsound-definition.ts';

/** By the samples or clocks that are there; nothing is kept of it. */
export async function previewObjective(tx: Tx, input: InputOf<typeof endpoint>): Promise<MonthOutcome> {
  const { customerId = null, contractId = null, definition, month } = input;
  await refuseUnsoundDefinition(tx, definition, { customerId, contractId });
  const days = await attainMonth(tx, { id: null, customerId, contractId, number: 0, definition }, month);
  const isOver = month < (await presentMonth(tx));
  return { month, sharePercent: definition.sharePercent, isOver, ...outcomeOf(sumOf(days), definition) };
}
