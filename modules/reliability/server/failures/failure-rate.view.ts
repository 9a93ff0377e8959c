import { wireMoney } from '../../../../kernel/money.ts';
import type { Division, FailureFigures, FailureRow } from '../../failure.contract.ts';
import { costOfMinutes } from '../machines/replacement.rules.ts';
import { referenceFor, type ReliabilitySetting } from '../settings/reliability-setting.rules.ts';
import { ratesOf, roundedYears, type Counted } from './failure-rate.rules.ts';
import type { CountedGroup } from './failure-rate.store.ts';

export function figuresOf(counted: Counted, { hourCost }: Pick<ReliabilitySetting, 'hourCost'>): FailureFigures {
  const { devices, repairs, failing, minutes } = counted;
  const deviceYears = roundedYears(counted.deviceYears);
  const cost = wireMoney({ minor: costOfMinutes(minutes, hourCost), currency: 'CNY' });
  return {
    devices,
    deviceYears,
    repairs,
    failing,
    minutes,
    cost,
    ...ratesOf({ devices, deviceYears, repairs, failing }),
  };
}

export function failureRowOf(
  group: CountedGroup,
  { by, setting }: { by: Division; setting: ReliabilitySetting },
): FailureRow {
  const { key, name, context, besides } = group;
  return {
    id: `${key ?? ''} ${besides ?? ''}`,
    key,
    name,
    context,
    ...figuresOf(group, setting),
    referenceRate: by === 'kind' && key !== null ? referenceFor(setting.rates, key) : null,
    filter: filterOf(by, group),
  };
}

const filterNames = {
  kind: 'kind',
  maker: 'maker',
  model: 'model',
  age: 'age',
  site: 'siteId',
  customer: 'customerId',
} as const;

function filterOf(by: Division, { key, besides }: CountedGroup): FailureRow['filter'] {
  // of each customer those without a site stand by themselves
  if (by === 'site' && key === null && besides !== null) return { without: 'site', customerId: besides };
  if (by !== 'model') return key === null ? { without: by } : { [filterNames[by]]: key };
  const unknown = [...(key === null ? ['model'] : []), ...(besides === null ? ['maker'] : [])];
  return {
    ...(key !== null && { model: key }),
    ...(besides !== null && { maker: besides }),
    ...(unknown.length > 0 && { without: unknown }),
  };
}
