import type { FormInstance } from 'antd';
import { useState } from 'react';
import { forgetDraft, keepDraft, recallDraft, typedOver } from './draft.ts';
import type { FieldValues } from './field.ts';
import type { FormProps } from './form.tsx';

/** The draft of a form: recalled once when it opens, kept with each change, gone when saved or dropped. */
export function useDraft<Values>({ draft: name, fields, initial }: FormProps<Values>, form: FormInstance<FieldValues>) {
  // what is saved elsewhere meanwhile may move `initial`, but not what the form holds
  const [began] = useState<FieldValues>({ ...initial });
  const [recalled, setRecalled] = useState(() => (name === undefined ? undefined : recallDraft(name)));
  const forget = () => {
    if (name !== undefined) forgetDraft(name);
    setRecalled(undefined);
  };
  return {
    began,
    recalled,
    forget,
    keep: (values: FieldValues) => (name === undefined ? undefined : keepDraft(name, typedOver(began, fields, values))),
    drop: () => {
      forget();
      form.setFieldsValue(Object.fromEntries(fields.map((field) => [field.name, began[field.name]])));
    },
  };
}
