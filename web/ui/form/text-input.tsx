import { Input } from 'antd';
import type { Field } from './field.ts';
import { DayInput } from './day-input.tsx';
import type { InputProps } from './field-input.tsx';

type TextField = Extract<Field, { kind: 'line' | 'text' | 'email' | 'phone' | 'password' | 'day' }>;

const inputTypes = { line: 'text', email: 'email', phone: 'tel' };

/** Everything that is typed as text. */
export function TextInput({ field, value, ...form }: InputProps & { field: TextField }) {
  const common = {
    ...form,
    value: typeof value === 'string' ? value : undefined,
    disabled: field.isDisabled,
    placeholder: field.placeholder,
    autoFocus: field.isFocused,
  };
  if (field.kind === 'text') {
    return <Input.TextArea {...common} maxLength={field.most} autoSize={{ minRows: field.rows ?? 3, maxRows: 16 }} />;
  }
  if (field.kind === 'password') {
    return <Input.Password {...common} autoComplete={field.autoComplete ?? 'new-password'} />;
  }
  if (field.kind === 'day') return <DayInput {...common} autoComplete="off" />;
  return (
    <Input
      {...common}
      type={inputTypes[field.kind]}
      maxLength={field.most}
      autoComplete={field.autoComplete ?? 'off'}
    />
  );
}
