import type { FormInstance } from 'antd';
import { useEffect, useRef } from 'react';
import type { useDraft } from './use-draft.ts';
import type { FieldValues } from './field.ts';
import type { FormProps } from './form.tsx';

/** A change, and what follows from it: filled in, kept in the draft, told to the screen. */
export function useFollowedChanges<Values extends object>(
  { fields, follow, onChange }: FormProps<Values>,
  form: FormInstance<FieldValues>,
  draft: ReturnType<typeof useDraft>,
) {
  const isDraftTold = useRef(false);
  useEffect(() => {
    if (isDraftTold.current || !draft.recalled) return;
    isDraftTold.current = true;
    onChange?.({ ...draft.began, ...draft.recalled });
  });
  const tell = (values: FieldValues) => {
    draft.keep(values);
    onChange?.(values);
  };
  const goOn = (changed: FieldValues) => {
    const next = fields.find(({ name }) => changed[name] !== undefined)?.next;
    if (next !== undefined) form.focusField(next);
  };
  return async (changed: FieldValues, values: FieldValues) => {
    // what was wrong with it was said of what it held before
    form.setFields(Object.keys(changed).map((name) => ({ name, errors: [] })));
    tell(values);
    const following = await follow?.(changed, values);
    if (!following || !isStillSo(form, changed)) return;
    form.setFieldsValue(following);
    tell(form.getFieldsValue());
    goOn(changed);
  };
}

/** The answer may come after the field was changed again: then it is about something else. */
function isStillSo(form: FormInstance<FieldValues>, changed: FieldValues): boolean {
  return Object.entries(changed).every(([name, value]) => form.getFieldValue(name) === value);
}
