import type { FormInstance } from 'antd';
import { useState } from 'react';
import { forgetDraft, keepDraft, recallDraft } from './draft.ts';
import type { Field, FieldValues } from './field.ts';

/** The draft of a form: recalled once when it opens, kept with each change, gone when saved or dropped. */
export function useDraft(name: string | undefined, fields: readonly Field[], form: FormInstance<FieldValues>) {
  const [recalled, setRecalled] = useState(() => (name === undefined ? undefined : recallDraft(name)));
  const forget = () => {
    if (name !== undefined) forgetDraft(name);
    setRecalled(undefined);
  };
  return {
    recalled,
    forget,
    keep: (values: FieldValues) => (name === undefined ? undefined : keepDraft(name, fields, values)),
    drop: (initial: FieldValues) => {
      forget();
      form.setFieldsValue(Object.fromEntries(fields.map((field) => [field.name, initial[field.name]])));
    },
  };
}
