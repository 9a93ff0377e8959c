import { one, useUrlState } from '../url-state.ts';
import { SearchSelect } from '../search-select.tsx';
import type { Filter } from './filter.ts';

interface FilterSearchProps {
  filter: Extract<Filter, { kind: 'search' }>;
  onDone: () => void;
}

export function FilterSearch({ filter, onDone }: FilterSearchProps) {
  const { values, change } = useUrlState();
  const choose = (value: string | undefined) => {
    change({ [filter.name]: value });
    onDone();
  };
  return (
    <SearchSelect
      className="yt-filter-search"
      label={filter.label}
      source={filter.source}
      value={one(values[filter.name])}
      onChange={choose}
      isOpened
    />
  );
}
