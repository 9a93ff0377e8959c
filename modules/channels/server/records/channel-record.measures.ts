import { factTable, type KeyDimension, type Measure } from '../../../../platform/module/fact-table.ts';
import {
  recordDimensions,
  recordMeasures,
  type RecordDimension,
  type RecordMeasure,
} from '../../channel-record-measure.contract.ts';
import { recordKinds, recordStates } from '../../channel-record.contract.ts';
import { recordRows, type ChannelRecordFilter } from './channel-record-list.store.ts';
import { recordCame, recordFigures, recordKeys } from './record-figures.store.ts';
import * as names from './record-names.store.ts';

const definitions: Record<RecordMeasure, Pick<Measure, 'unit' | 'better'>> = {
  record_count: { unit: 'count' },
  recording_rate: { unit: 'share', better: 'higher' },
  no_business_count: { unit: 'count' },
  record_open_count: { unit: 'count', better: 'lower' },
};

type Said = Pick<KeyDimension, 'filter'> & Partial<KeyDimension>;

const said: Record<RecordDimension, Said> = {
  record_agent: { nameOf: names.staffName, filter: (agentId) => ({ agentId }) },
  record_customer: { nameOf: names.customerName, filter: (customerId) => ({ customerId }) },
  record_kind: { valueTextKey: 'channels:record.kind', order: recordKinds, filter: (kind) => ({ kind }) },
  record_state: { valueTextKey: 'channels:record.state', order: recordStates, filter: (state) => ({ state }) },
};

/** The channel log as reports ask for it: per agent and day, how much of what came in was recorded (SD-24). */
export const recordFacts = factTable<ChannelRecordFilter>({
  name: 'channel-records',
  textKey: 'channels:record.plural',
  measures: recordMeasures.map((code) => ({
    code,
    textKey: `channels:measure.${code}`,
    source: 'SD-24',
    ...definitions[code],
    figure: () => recordFigures[code],
  })),
  dimensions: recordDimensions.map((code) => ({
    kind: 'key',
    code,
    textKey: `channels:dimension.${code}`,
    key: recordKeys[code],
    ...said[code],
  })),
  bases: [
    {
      code: 'came',
      textKey: 'channels:basis.came',
      at: recordCame,
      filters: { from: 'cameFrom', to: 'cameTo', hour: 'cameHour', weekday: 'cameWeekday' },
    },
  ],
  alias: 'record',
  rows: recordRows,
});
