import { factTable, type KeyDimension, type Measure } from '../../../../platform/module/fact-table.ts';
import { callDimensions, callMeasures, type CallDimension, type CallMeasure } from '../../call-measure.contract.ts';
import { callStates } from '../../call.contract.ts';
import * as names from '../records/record-names.store.ts';
import { callBegan, callFigures, callKeys } from './call-figures.store.ts';
import { callRows, type CallFilter } from './call-list.store.ts';

const definitions: Record<CallMeasure, Pick<Measure, 'unit' | 'better'>> = {
  call_count: { unit: 'count' },
  call_answered_rate: { unit: 'share', better: 'higher' },
  call_abandoned_rate: { unit: 'share', better: 'lower' },
  call_wait: { unit: 'seconds', better: 'lower' },
  call_talk: { unit: 'seconds' },
  call_transfer: { unit: 'seconds', better: 'lower' },
};

type Said = Pick<KeyDimension, 'filter'> & Partial<KeyDimension>;

/** How each is called and ordered, and what the list is asked for one of its keys. */
const said: Record<CallDimension, Said> = {
  call_agent: { nameOf: names.staffName, filter: (agentId) => ({ agentId }) },
  call_customer: { nameOf: names.customerName, filter: (customerId) => ({ customerId }) },
  call_hotline: { nameOf: names.hotlineName, filter: (hotlineId) => ({ hotlineId }) },
  call_state: { valueTextKey: 'channels:call.state', order: callStates, filter: (state) => ({ state }) },
};

/** Calls that came in, as reports ask for them (SD-17). */
export const callFacts = factTable<CallFilter>({
  name: 'calls',
  textKey: 'channels:call.plural',
  measures: callMeasures.map((code) => ({
    code,
    textKey: `channels:measure.${code}`,
    source: 'SD-17',
    ...definitions[code],
    figure: () => callFigures[code],
  })),
  dimensions: callDimensions.map((code) => ({
    kind: 'key',
    code,
    textKey: `channels:dimension.${code}`,
    key: callKeys[code],
    ...said[code],
  })),
  bases: [
    {
      code: 'began',
      textKey: 'channels:basis.began',
      at: callBegan,
      filters: { from: 'beganFrom', to: 'beganTo', hour: 'beganHour', weekday: 'beganWeekday' },
    },
  ],
  alias: 'call',
  rows: callRows,
});
