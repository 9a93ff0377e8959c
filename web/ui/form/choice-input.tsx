import { Input, Radio, Select } from 'antd';
import { Suspense } from 'react';
import { clearByKey } from '../clear-by-key.ts';
import { lazyPart } from '../lazy-part.ts';
import { TabLeaves } from '../tab-leaves.tsx';
import type { Field } from './field.ts';
import type { InputProps } from './field-input.tsx';

const TreeInput = lazyPart(() => import('./tree-input.tsx').then((file) => file.TreeInput));

type ChoiceField = Extract<Field, { kind: 'choice' | 'radio' | 'tree' }>;

/** One or several of a list that is known. */
export function ChoiceInput({ field, ...form }: InputProps & { field: ChoiceField }) {
  const { id, value, onChange } = form;
  if (field.kind === 'radio') {
    return <Radio.Group {...form} disabled={field.isDisabled} options={[...field.choices]} />;
  }
  if (field.kind === 'choice') return <ListInput {...form} field={field} />;
  const text = typeof value === 'string' ? value : undefined;
  return (
    <Suspense fallback={<Input disabled />}>
      <TreeInput
        id={id}
        value={text}
        onChange={onChange}
        choices={field.choices}
        placeholder={field.placeholder}
        isDisabled={field.isDisabled}
      />
    </Suspense>
  );
}

function ListInput({ field, ...form }: InputProps & { field: Extract<Field, { kind: 'choice' }> }) {
  const mayClear = !field.isRequired && !field.isMultiple;
  const select = (
    <Select
      {...form}
      mode={field.isMultiple ? 'multiple' : undefined}
      options={field.choices.map(({ value: code, label }) => ({ value: code, label }))}
      allowClear={mayClear}
      onKeyDown={mayClear ? clearByKey(() => form.onChange?.(undefined)) : undefined}
      showSearch={{ optionFilterProp: 'label' }}
      disabled={field.isDisabled}
      placeholder={field.placeholder}
    />
  );
  return field.isMultiple ? <TabLeaves>{select}</TabLeaves> : select;
}
