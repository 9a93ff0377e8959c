import type { SeriesView } from '../../sample.contract.ts';
import type { Asking } from '../agreements/agreement.policy.ts';
import { abilitiesOnSeries } from './series.policy.ts';
import type { NamedSeries } from './series.store.ts';

export function seriesView(caller: Asking, { customerId, customerName, ...series }: NamedSeries): SeriesView {
  return {
    ...series,
    customer: customerId === null ? null : { id: customerId, name: customerName ?? '' },
    abilities: abilitiesOnSeries(caller, { ...series, customerId }),
  };
}
