import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceLine, NothingFound } from './choice-line.tsx';
import type { Choice, ChoiceSource } from './choice.ts';
import { clearByKey } from './clear-by-key.ts';
import './search-select.css';
import { useChoiceLabel, useChoices } from './use-choices.ts';

export interface SearchSelectProps {
  source: ChoiceSource;
  label?: string;
  id?: string;
  className?: string;
  value?: string | undefined;
  onChange?: (value: string | undefined, choice?: Choice) => void;
  placeholder?: string;
  isDisabled?: boolean;
  /** Begins with the cursor in it. */
  isFocused?: boolean;
  /** Begins with its choices open. */
  isOpened?: boolean;
}

/** Finds one record by typing any of its beginnings: name, pinyin initials, phone, number. */
export function SearchSelect(props: SearchSelectProps) {
  const { t } = useTranslation();
  const [text, type] = useState('');
  const [isOpen, open] = useState(props.isOpened ?? false);
  const [chosen, keep] = useState<Choice>();
  const { data: found = [], isFetching, error } = useChoices(props.source, text, isOpen);
  const isChosenHere = chosen !== undefined && chosen.value === props.value;
  const label = useChoiceLabel(isChosenHere ? undefined : props.source, props.value);
  const choose = (value: string | undefined) => {
    const choice = found.find((one) => one.value === value);
    keep(choice);
    props.onChange?.(value, choice);
  };
  const isListed = found.some(({ value }) => value === props.value) || props.value === undefined;
  const kept = { value: props.value ?? '', label: (isChosenHere ? chosen.label : label) ?? '' };
  const options: readonly Choice[] = isListed || (text !== '' && isOpen) ? found : [kept, ...found];
  return (
    <Select
      id={props.id}
      className={props.className}
      aria-label={props.label}
      showSearch={{ filterOption: false, onSearch: type }}
      allowClear
      onKeyDown={clearByKey(() => choose(undefined))}
      open={isOpen}
      onOpenChange={open}
      autoFocus={props.isFocused}
      disabled={props.isDisabled}
      placeholder={props.placeholder ?? t('shell:picker.hint')}
      loading={isFetching && isOpen}
      value={props.value}
      onChange={choose}
      notFoundContent={<NothingFound isAsking={isFetching} hasFailed={error !== null} />}
      options={options.map((choice) => ({ ...choice }))}
      optionRender={({ data }) => <ChoiceLine choice={data} />}
    />
  );
}
