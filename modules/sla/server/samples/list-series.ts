import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listSeries as endpoint } from '../../sample.contract.ts';
import { allSeries } from './series.store.ts';
import { seriesView } from './series.view.ts';

export async function listSeries(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const rows = await allSeries(tx, { isWithRetired: input.retired === 'with', customerId: input.customerId });
  return { items: rows.map((row) => seriesView(tx.caller, row)) };
}
