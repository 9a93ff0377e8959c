import { Checkbox, InputNumber, Switch } from 'antd';
import type { ComponentType } from 'react';
import type { FieldError } from '../../api/problem.ts';
import { SearchMany } from '../search-many.tsx';
import { SearchSelect } from '../search-select.tsx';
import { ChoiceInput } from './choice-input.tsx';
import type { Field, OwnPartProps } from './field.ts';
import { InstantInput } from './instant-input.tsx';
import { TextInput } from './text-input.tsx';

/** Value and change come from the form around it; the id ties label and input together. */
export interface InputProps {
  id?: string;
  value?: unknown;
  onChange?: (value: unknown) => void;
}

/** The input that fits a field's kind. */
export function FieldInput({ field, faults, ...form }: InputProps & { field: Field; faults?: readonly FieldError[] }) {
  const { id, value, onChange } = form;
  const text = typeof value === 'string' ? value : undefined;
  const common = { id, onChange, isDisabled: field.isDisabled, placeholder: field.placeholder };
  switch (field.kind) {
    case 'number':
      return (
        <InputNumber
          {...form}
          className="yt-field-number"
          value={typeof value === 'number' ? value : null}
          min={field.least}
          max={field.largest}
          suffix={field.unit}
          disabled={field.isDisabled}
        />
      );
    case 'choice':
    case 'radio':
    case 'tree':
      return <ChoiceInput {...form} field={field} />;
    case 'checks':
      return (
        <Checkbox.Group
          className="yt-field-checks"
          value={textsOf(value)}
          onChange={onChange}
          options={[...field.choices]}
          disabled={field.isDisabled}
        />
      );
    case 'search':
      return <SearchSelect {...common} value={text} source={field.source} isFocused={field.isFocused} />;
    case 'search_many':
      return <SearchMany {...common} values={textsOf(value)} source={field.source} known={field.known} />;
    case 'instant':
      return <InstantInput {...common} value={text} />;
    case 'switch':
      return <Switch id={id} checked={value === true} onChange={onChange} disabled={field.isDisabled} />;
    case 'own':
      return <OwnPart {...form} faults={faults} part={field.part} />;
    default:
      return <TextInput {...form} field={field} />;
  }
}

function OwnPart({ part: Part, ...form }: OwnPartProps & { part: ComponentType<OwnPartProps> }) {
  return <Part {...form} />;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
