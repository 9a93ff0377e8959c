import type { FormInstance } from 'antd';
import { useEffect, useRef } from 'react';
import { Problem } from '../../api/problem.ts';
import { isAt } from './field.ts';
import type { Field, FieldValues } from './field.ts';

interface Sending {
  isSending: boolean;
  /** Why the last sending failed. */
  error: unknown;
}

/**
 * After a refusal the cursor goes where something is wrong, and the page with it; is it of no field, back to where it was.
 * Answers what notes that place when sending begins.
 */
export function useFaultyField(
  form: FormInstance<FieldValues>,
  fields: readonly Field[],
  { isSending, error }: Sending,
) {
  const begun = useRef<{ inHand: Element | null; fields: readonly Field[] }>({ inHand: null, fields });
  useEffect(() => {
    if (error === undefined || isSending) return undefined;
    const { inHand, fields: sent } = begun.current;
    // fields lose the cursor while they cannot be changed
    if (inHand instanceof HTMLElement) inHand.focus({ preventScroll: true });
    const faulty = firstFaulty(sent, error);
    if (!faulty) return undefined;
    // what was closed of the form has opened by the next frame
    const frame = requestAnimationFrame(() => goToField(form, faulty));
    return () => cancelAnimationFrame(frame);
  }, [error, isSending, form]);
  return () => {
    begun.current = { inHand: document.activeElement, fields };
  };
}

function firstFaulty(fields: readonly Field[], error: unknown): Field | undefined {
  const said = error instanceof Problem ? error.fields : [];
  return fields.find(({ name }) => said.some(({ field }) => isAt(name, field)));
}

/** Within a part of the module's own, to the place. */
function goToField(form: FormInstance<FieldValues>, { name, kind }: Field): void {
  form.scrollToField(name, { focus: true });
  if (kind !== 'own') return;
  const within = document.getElementById(name)?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]');
  within?.scrollIntoView({ block: 'center' });
  within?.focus({ preventScroll: true });
}
