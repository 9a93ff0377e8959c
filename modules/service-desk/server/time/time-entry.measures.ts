import { factTable, type KeyDimension, type Measure } from '../../../../platform/module/fact-table.ts';
import { timeKinds } from '../../time-entry.contract.ts';
import { timeMeasures, type TimeMeasure } from '../../time-measure.contract.ts';
import { customerName, staffName } from '../tickets/ticket-dimensions.store.ts';
import { timeEntriesMeant, type TimeFilter } from './time-entry.store.ts';
import { timeFigures, timeKeys, timeStarted } from './time-figures.store.ts';
import { whoseTime } from './whose-time.ts';

const units: Record<TimeMeasure, Measure['unit']> = {
  time_hours: 'hours',
  time_billable_hours: 'hours',
  time_count: 'count',
};

function by(code: keyof typeof timeKeys, more: Pick<KeyDimension, 'filter'> & Partial<KeyDimension>): KeyDimension {
  return { kind: 'key', code, textKey: `service-desk:dimension.${code}`, key: timeKeys[code], ...more };
}

/** Time spent, as the list shows it: who may not correct others' time sees figures of their own. */
export const timeFacts = factTable<TimeFilter>({
  name: 'time-entries',
  textKey: 'service-desk:time.plural',
  measures: timeMeasures.map((code) => ({
    code,
    textKey: `service-desk:measure.${code}`,
    unit: units[code],
    source: 'SD-10',
    figure: () => timeFigures[code],
  })),
  dimensions: [
    by('time_staff', { nameOf: staffName, filter: (staffId) => ({ staffId }) }),
    by('time_customer', { nameOf: customerName, filter: (customerId) => ({ customerId }) }),
    by('time_kind', { valueTextKey: 'service-desk:time.kind', order: timeKinds, filter: (kind) => ({ kind }) }),
    by('time_billable', {
      valueTextKey: 'service-desk:time.billable',
      order: ['true', 'false'],
      filter: (billable) => ({ billable }),
    }),
  ],
  bases: [
    {
      code: 'started',
      textKey: 'service-desk:basis.started',
      at: timeStarted,
      filters: { from: 'startedFrom', to: 'startedTo', hour: 'startedHour', weekday: 'startedWeekday' },
    },
  ],
  alias: 'spent',
  rows: (tx, filter) => timeEntriesMeant(tx, { ...filter, staffId: whoseTime(tx.caller, filter.staffId) }),
});
