import { InputNumber, Switch } from 'antd';
import { SearchSelect } from '../search-select.tsx';
import { ChoiceInput } from './choice-input.tsx';
import type { Field } from './field.ts';
import { InstantInput } from './instant-input.tsx';
import { TextInput } from './text-input.tsx';

/** Value and change come from the form around it; the id ties label and input together. */
export interface InputProps {
  id?: string;
  value?: unknown;
  onChange?: (value: unknown) => void;
}

/** The input that fits a field's kind. */
export function FieldInput({ field, ...form }: InputProps & { field: Field }) {
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
    case 'search':
      return <SearchSelect {...common} value={text} source={field.source} isFocused={field.isFocused} />;
    case 'instant':
      return <InstantInput {...common} value={text} />;
    case 'switch':
      return <Switch id={id} checked={value === true} onChange={onChange} disabled={field.isDisabled} />;
    case 'own':
      return <OwnPart {...form} part={field.part} />;
    default:
      return <TextInput {...form} field={field} />;
  }
}

function OwnPart({ part: Part, ...form }: InputProps & { part: Extract<Field, { kind: 'own' }>['part'] }) {
  return <Part {...form} />;
}
