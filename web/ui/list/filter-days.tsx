import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { one, useUrlState } from '../url-state.ts';
import type { Filter } from './filter.ts';

export function FilterDays({ filter }: { filter: Extract<Filter, { kind: 'days' }> }) {
  const { t } = useTranslation();
  const { values, change } = useUrlState();
  const ends = [
    { name: `${filter.name}From`, label: t('shell:filter.from') },
    { name: `${filter.name}To`, label: t('shell:filter.to') },
  ];
  return (
    <div className="yt-filter-days">
      {ends.map(({ name, label }) => (
        <label key={name}>
          {label}
          <Input type="date" value={one(values[name])} onChange={(event) => change({ [name]: event.target.value })} />
        </label>
      ))}
    </div>
  );
}
