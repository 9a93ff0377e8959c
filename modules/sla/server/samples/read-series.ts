import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { SeriesView } from '../../sample.contract.ts';
import { seriesById } from './series.store.ts';
import { seriesView } from './series.view.ts';

export async function readSeries(tx: Tx, input: { sampleSeries: string }): Promise<SeriesView> {
  return seriesView(tx.caller, found(await seriesById(tx, input.sampleSeries)));
}
