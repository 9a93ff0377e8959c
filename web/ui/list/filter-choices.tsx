import { Checkbox, Radio } from 'antd';
import type { RadioChangeEvent } from 'antd';
import { several, useUrlState } from '../url-state.ts';
import type { Filter } from './filter.ts';

interface FilterChoicesProps {
  filter: Extract<Filter, { kind: 'choice' }>;
  onDone: () => void;
}

export function FilterChoices({ filter, onDone }: FilterChoicesProps) {
  const { values, change } = useUrlState();
  const chosen = several(values[filter.name]);
  const options = filter.choices.map(({ value, label }) => ({ value, label }));
  if (!filter.isSingle) {
    return (
      <Checkbox.Group
        className="yt-filter-choices"
        options={options}
        value={[...chosen]}
        onChange={(next) => change({ [filter.name]: next })}
      />
    );
  }
  const choose = (value: string) => {
    change({ [filter.name]: value });
    onDone();
  };
  const onChange = ({ target }: RadioChangeEvent) => choose(String(target.value));
  return <Radio.Group className="yt-filter-choices" options={options} value={chosen[0]} onChange={onChange} />;
}
