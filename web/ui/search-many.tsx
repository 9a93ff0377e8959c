import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceLine, NothingFound } from './choice-line.tsx';
import type { Choice, ChoiceSource } from './choice.ts';
import './search-select.css';
import { TabLeaves } from './tab-leaves.tsx';
import { useChoices } from './use-choices.ts';

interface SearchManyProps {
  source: ChoiceSource;
  id?: string;
  values: readonly string[];
  /** Names those of `values` that were chosen earlier. */
  known?: readonly Choice[] | undefined;
  onChange?: ((values: string[]) => void) | undefined;
  placeholder?: string | undefined;
  isDisabled?: boolean | undefined;
}

/** Finds several records by typing any of their beginnings. */
export function SearchMany({ source, id, values, known = [], onChange, placeholder, isDisabled }: SearchManyProps) {
  const { t } = useTranslation();
  const [text, type] = useState('');
  const [isOpen, open] = useState(false);
  const [met, meet] = useState<readonly Choice[]>(known);
  const { data: found = [], isFetching, error } = useChoices(source, text, isOpen);
  const labelOf = (value: string) => [...found, ...met].find((one) => one.value === value)?.label ?? value;
  const choose = (next: readonly { value: string }[]) => {
    // keeps the names of those that the next search no longer lists
    meet([...met, ...found.filter(({ value }) => next.some((one) => one.value === value))]);
    type('');
    onChange?.(next.map(({ value }) => value));
  };
  return (
    <TabLeaves>
      <Select
        id={id}
        mode="multiple"
        labelInValue
        showSearch={{ filterOption: false, onSearch: type, searchValue: text }}
        open={isOpen}
        onOpenChange={open}
        disabled={isDisabled}
        placeholder={placeholder ?? t('shell:picker.hint')}
        loading={isFetching && isOpen}
        value={values.map((value) => ({ value, label: labelOf(value) }))}
        onChange={choose}
        notFoundContent={<NothingFound isAsking={isFetching} hasFailed={error !== null} />}
        options={found.map((choice) => ({ ...choice }))}
        optionRender={({ data }) => <ChoiceLine choice={data} />}
      />
    </TabLeaves>
  );
}
