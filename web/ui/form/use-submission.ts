import type { FormInstance } from 'antd';
import { useRef, useState } from 'react';
import { Problem } from '../../api/problem.ts';
import { fieldAt, sentValues } from './field.ts';
import type { Field, FieldValues } from './field.ts';
import type { FormProps } from './form.tsx';
import { useFaultyField } from './use-faulty-field.ts';

interface Around {
  form: FormInstance<FieldValues>;
  forgetDraft: () => void;
}

/** Sends a form once at a time; what the server says about a field goes to the field. */
export function useSubmission<Values extends object>(props: FormProps<Values>, { form, forgetDraft }: Around) {
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const isSecond = useRef(false);
  const noteCursor = useFaultyField(form, props.fields, { isSending, error });
  const submit = async (entered: FieldValues) => {
    noteCursor();
    const send = isSecond.current && props.second ? props.second.submit : props.submit;
    isSecond.current = false;
    setSending(true);
    setError(undefined);
    form.setFields(props.fields.map(({ name }) => ({ name, errors: [] })));
    try {
      // field names are those of the body; the server checks every value against the contract
      await send(sentValues(props.fields, entered, props.emptyAs ?? 'absent') as Values);
      forgetDraft();
    } catch (refusal) {
      setError(refusal);
      if (refusal instanceof Problem) showAtFields(form, props.fields, refusal);
    } finally {
      setSending(false);
    }
  };
  const sendSecond = () => {
    isSecond.current = true;
    form.submit();
  };
  /** Something was not filled in: the next sending is of the usual way again. */
  const stop = () => {
    isSecond.current = false;
  };
  return { submit, isSending, error, sendSecond, stop };
}

function showAtFields(form: FormInstance<FieldValues>, fields: readonly Field[], problem: Problem): void {
  const said = problem.fields.flatMap(({ field, message }) => {
    const at = fieldAt(fields, field);
    // a part of the module's own marks what is wrong within it; antd would paint all of it
    return at === undefined || at.kind === 'own' ? [] : [{ name: at.name, errors: [message] }];
  });
  form.setFields(said);
}
