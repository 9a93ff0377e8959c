import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { SeriesView } from '../../sample.contract.ts';
import { refuseBeyondReach } from '../objectives/objective.policy.ts';
import { readSeries } from './read-series.ts';
import { seriesRefusals } from './sample.refusals.ts';
import { seriesRetired } from './series.events.ts';
import { saveSeries, seriesById } from './series.store.ts';

/** What is measured by it is unknown from then on; what was attained stays. */
export async function retireSeries(tx: Tx, input: { sampleSeries: string }): Promise<SeriesView> {
  const series = found(await seriesById(tx, input.sampleSeries));
  refuseBeyondReach(tx.caller, series);
  refuseStale(tx, series.revision);
  if (series.retiredAt !== null) throw new Refusal(seriesRefusals.retired);

  await saveSeries(tx, series.id, { retiredAt: tx.now });
  await announce(tx, seriesRetired(series));
  return readSeries(tx, input);
}
