import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listFailureRates as endpoint } from '../../failure.contract.ts';
import { reliabilitySettingOf } from '../settings/reliability-setting-of.ts';
import { failuresAsked } from './failures-asked.ts';
import { addedUp } from './failure-rate.rules.ts';
import { failuresBy, failuresInAll } from './failure-rate.store.ts';
import { failureRowOf, figuresOf } from './failure-rate.view.ts';

/** More rows than these nobody compares; the totals are over all. */
const mostRows = 500;

export async function listFailureRates(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { by = 'kind', ...filters } = input;
  const { asked, period } = await failuresAsked(tx, filters);
  const groups = await failuresBy(tx, { ...asked, byAge: asked.byAge || by === 'age' }, { by, most: mostRows });
  // by ages a machine may stand in several rows; else the rows are the whole
  const isWhole = by !== 'age' && !asked.byAge && groups.length <= mostRows;
  const total = isWhole ? addedUp(groups) : await failuresInAll(tx, asked);
  const setting = await reliabilitySettingOf(tx);
  return {
    period,
    by,
    items: groups.slice(0, mostRows).map((group) => failureRowOf(group, { by, setting })),
    isCut: groups.length > mostRows,
    total: figuresOf(total, setting),
    enteredLater: total.enteredLater,
  };
}
