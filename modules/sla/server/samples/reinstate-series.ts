import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { SeriesView } from '../../sample.contract.ts';
import { refuseBeyondReach } from '../objectives/objective.policy.ts';
import { readSeries } from './read-series.ts';
import { seriesReinstated } from './series.events.ts';
import { saveSeries, seriesById } from './series.store.ts';

export async function reinstateSeries(tx: Tx, input: { sampleSeries: string }): Promise<SeriesView> {
  const series = found(await seriesById(tx, input.sampleSeries));
  refuseBeyondReach(tx.caller, series);
  refuseStale(tx, series.revision);
  if (series.retiredAt !== null) {
    await saveSeries(tx, series.id, { retiredAt: null });
    await announce(tx, seriesReinstated(series));
  }
  return readSeries(tx, input);
}
