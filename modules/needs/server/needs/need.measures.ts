import { factTable, type KeyDimension, type Measure } from '../../../../platform/module/fact-table.ts';
import {
  needDecisions,
  needDimensions,
  needMeasures,
  needSources,
  needStates,
  type NeedDimension,
  type NeedMeasure,
} from '../../need-measure.contract.ts';
import { needFigures, needHeard, needKeys } from './need-figures.store.ts';
import * as names from './need-names.store.ts';
import { needsMeant, type NeedFilter } from './needs-meant.store.ts';

const definitions: Record<NeedMeasure, Pick<Measure, 'unit' | 'source' | 'better'>> = {
  need_count: { unit: 'count', source: 'SD-28' },
  needs_answered_rate: { unit: 'share', source: 'SD-28', better: 'higher' },
  needs_answered_soon_rate: { unit: 'share', source: 'SD-28', better: 'higher' },
  needs_unanswered: { unit: 'count', source: 'SD-28', better: 'lower' },
  needs_declined_rate: { unit: 'share', source: 'SD-28' },
};

/** How each is called and ordered, and what the list is asked for one of its keys. */
const said: Record<NeedDimension, Pick<KeyDimension, 'filter'> & Partial<KeyDimension>> = {
  need_customer: { nameOf: names.customerName, filter: (customerId) => ({ customerId }) },
  need_decision: {
    valueTextKey: 'needs:decision',
    order: needDecisions,
    filter: (decision) => ({ decision }),
  },
  need_source: { valueTextKey: 'needs:source', order: needSources, filter: (source) => ({ source }) },
  need_state: { valueTextKey: 'needs:state', order: needStates, filter: (needState) => ({ needState }) },
  need_owner: { nameOf: names.staffName, filter: (ownerId) => ({ ownerId }) },
};

/** Needs as reports ask for them: how many, and how many of the people were answered. */
export const needFacts = factTable<NeedFilter>({
  name: 'needs',
  textKey: 'needs:need.plural',
  measures: needMeasures.map((code) => ({
    code,
    textKey: `needs:measure.${code}`,
    ...definitions[code],
    figure: needFigures[code],
  })),
  dimensions: needDimensions.map((code) => ({
    kind: 'key',
    code,
    textKey: `needs:dimension.${code}`,
    key: needKeys[code],
    ...said[code],
  })),
  bases: [
    {
      code: 'heard',
      textKey: 'needs:basis.heard',
      at: needHeard,
      filters: { from: 'heardFrom', to: 'heardTo', hour: 'heardHour', weekday: 'heardWeekday' },
    },
  ],
  alias: 'need',
  rows: (tx, filter) => needsMeant(tx, filter),
});
