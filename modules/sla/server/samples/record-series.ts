import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { customerById } from '../../../customers/index.ts';
import type { recordSeries as endpoint, SeriesView } from '../../sample.contract.ts';
import { refuseBeyondReach } from '../objectives/objective.policy.ts';
import { readSeries } from './read-series.ts';
import { seriesRefusals } from './sample.refusals.ts';
import { seriesRecorded } from './series.events.ts';
import type { Series } from './series.rules.ts';
import { insertSeries, isCodeTaken } from './series.store.ts';

export async function recordSeries(tx: Tx, input: InputOf<typeof endpoint>): Promise<SeriesView> {
  const { code, name, unit = null, holdsSeconds, customerId = null } = input;
  refuseBeyondReach(tx.caller, { customerId });
  if (customerId !== null && !(await customerById(tx, customerId))) {
    throw new Refusal(seriesRefusals.unknown_customer, {}, 'customerId');
  }
  if (await isCodeTaken(tx, code)) throw new Refusal(seriesRefusals.code_taken, { code }, 'code');

  const given = { code, name, unit, holdsSeconds, customerId };
  const series: Series = { ...given, id: tx.newId(), lastAt: null, retiredAt: null, createdAt: tx.now, revision: 1 };
  await insertSeries(tx, series);
  await announce(tx, seriesRecorded(series));
  return readSeries(tx, { sampleSeries: series.id });
}
