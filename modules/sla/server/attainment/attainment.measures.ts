import { factTable, type KeyDimension, type Measure } from '../../../../platform/module/fact-table.ts';
import { priorities } from '../../../catalogue/priority.contract.ts';
import { agreementLevels } from '../../clock-kind.contract.ts';
import {
  clockDimensions,
  clockMeasures,
  clockOutcomes,
  type ClockDimension,
  type ClockMeasure,
} from '../../clock-measure.contract.ts';
import { clockFigures, clockKeys } from './clock-figures.store.ts';
import * as names from './clock-names.store.ts';
import { clocksMeant, clockTimes, type ClockFilter } from './clocks-meant.store.ts';

const definitions: Record<ClockMeasure, Pick<Measure, 'unit' | 'source' | 'better'>> = {
  attainment_rate: { unit: 'share', source: 'SLA-03', better: 'higher' },
  attainment_rate_excused: { unit: 'share', source: 'BIL-13', better: 'higher' },
  clock_count: { unit: 'count', source: 'SLA-03' },
  clocks_met: { unit: 'count', source: 'SLA-03', better: 'higher' },
  clocks_breached: { unit: 'count', source: 'SLA-03', better: 'lower' },
  clocks_excused: { unit: 'count', source: 'BIL-13' },
  clocks_open: { unit: 'count', source: 'SLA-03' },
  target_used: { unit: 'ratio', source: 'SLA-03', better: 'lower' },
  time_over_target: { unit: 'seconds', source: 'SLA-04', better: 'lower' },
};

type Said = Pick<KeyDimension, 'filter'> & Partial<KeyDimension>;

/** How each is called and ordered, and what the list is asked for one of its keys. */
const said: Record<ClockDimension, Said> = {
  customer: { nameOf: names.customerName, filter: (customerId) => ({ customerId }) },
  agreement: { nameOf: names.agreementName, filter: (agreementId) => ({ agreementId }) },
  line: { nameOf: names.lineName, context: names.linePlace, filter: (lineId) => ({ lineId }) },
  level: { valueTextKey: 'sla:level', order: agreementLevels, filter: (level) => ({ level }) },
  clock_kind: { nameOf: names.clockKindName, valueTextKey: 'sla:clock', filter: (clockKind) => ({ clockKind }) },
  priority: { valueTextKey: 'catalogue:priority', order: priorities, filter: (priority) => ({ priority }) },
  outcome: { valueTextKey: 'sla:clocks.outcome', order: clockOutcomes, filter: (outcome) => ({ outcome }) },
  excuse: { nameOf: names.excuseName, valueTextKey: 'catalogue:breach_excuse', filter: (excuse) => ({ excuse }) },
};

function basis(code: 'started' | 'due') {
  const filters = { from: `${code}From`, to: `${code}To`, hour: `${code}Hour`, weekday: `${code}Weekday` };
  return { code, textKey: `sla:basis.${code}`, at: clockTimes[code], filters };
}

/** Clocks as reports ask for them: how far promises were kept. */
export const clockFacts = factTable<ClockFilter>({
  name: 'clocks',
  textKey: 'sla:clocks.plural',
  measures: clockMeasures.map((code) => ({
    code,
    textKey: `sla:measure.${code}`,
    ...definitions[code],
    figure: () => clockFigures[code],
  })),
  dimensions: clockDimensions.map((code) => ({
    kind: 'key',
    code,
    textKey: `sla:dimension.${code}`,
    key: clockKeys[code],
    ...said[code],
  })),
  bases: [basis('started'), basis('due')],
  alias: 'clock',
  rows: (tx, filter) => clocksMeant(tx, filter),
});
