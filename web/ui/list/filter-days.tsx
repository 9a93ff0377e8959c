import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../../i18n/use-format.ts';
import { one, useUrlState } from '../url-state.ts';
import { dayShown } from './day-span.ts';
import type { Filter } from './filter.ts';
import { DayInput } from '../form/day-input.tsx';

export function FilterDays({ filter }: { filter: Extract<Filter, { kind: 'days' }> }) {
  const { t } = useTranslation();
  const { values, change } = useUrlState();
  const timeZone = useTimeZone();
  const ends = [
    { name: `${filter.name}From`, end: 'from', label: t('shell:filter.from') },
    { name: `${filter.name}To`, end: 'to', label: t('shell:filter.to') },
  ] as const;
  return (
    <div className="yt-filter-days">
      {ends.map(({ name, end, label }) => (
        <label key={name}>
          {label}
          <DayInput
            value={dayShown(one(values[name]), end, timeZone)}
            onChange={(event) => change({ [name]: event.target.value })}
          />
        </label>
      ))}
    </div>
  );
}
