import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeSeries as endpoint, SeriesView } from '../../sample.contract.ts';
import { refuseBeyondReach } from '../objectives/objective.policy.ts';
import { readSeries } from './read-series.ts';
import { seriesRefusals } from './sample.refusals.ts';
import { seriesChanged } from './series.events.ts';
import { saveSeries, seriesById } from './series.store.ts';

export async function changeSeries(tx: Tx, input: InputOf<typeof endpoint>): Promise<SeriesView> {
  const before = found(await seriesById(tx, input.sampleSeries));
  refuseBeyondReach(tx.caller, before);
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(seriesRefusals.retired);

  const { name, unit } = { ...before, ...input };
  const after = { ...before, name, unit };
  const changes = changesBetween(before, after, ['name', 'unit']);
  if (Object.keys(changes).length > 0) {
    await saveSeries(tx, before.id, { name, unit });
    await announce(tx, seriesChanged(after, changes));
  }
  return readSeries(tx, input);
}
