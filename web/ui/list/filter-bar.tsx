import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '../url-state.ts';
import { FilterChip } from './filter-chip.tsx';
import './filter-bar.css';
import { namesOf } from './filter.ts';
import type { Filter } from './filter.ts';
import { FilterText } from './filter-text.tsx';
import { SeldomFilters } from './seldom-filters.tsx';

/** What narrows a list: each filter a chip that says what it is set to; all of it stands in the address. */
export function FilterBar({ filters }: { filters: readonly Filter[] }) {
  const { t } = useTranslation();
  const { values, change } = useUrlState();
  const names = filters.flatMap(namesOf);
  const isNarrowed = names.some((name) => values[name] !== undefined);
  const [asked, ask] = useState<readonly string[]>([]);
  const widen = () => {
    ask([]);
    change(Object.fromEntries(names.map((name) => [name, undefined])));
  };
  const isSet = (filter: Filter) => namesOf(filter).some((name) => values[name] !== undefined);
  const isHidden = (filter: Filter) => filter.isSeldom === true && !asked.includes(filter.name) && !isSet(filter);
  return (
    <div className="yt-filters" role="search">
      {filters
        .filter((filter) => !isHidden(filter))
        .map((filter) =>
          filter.kind === 'text' ? (
            <FilterText key={filter.name} filter={filter} />
          ) : (
            <FilterChip key={filter.name} filter={filter} isOpenAtFirst={asked.at(-1) === filter.name} />
          ),
        )}
      <SeldomFilters
        filters={filters.filter((filter) => filter.kind !== 'text').filter(isHidden)}
        onChoose={(name) => ask([...asked, name])}
      />
      {isNarrowed && (
        <Button type="link" size="small" icon={<CloseOutlined />} onClick={widen}>
          {t('shell:filter.clear')}
        </Button>
      )}
    </div>
  );
}
