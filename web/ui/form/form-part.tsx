import { useEffect, useState } from 'react';
import { Problem } from '../../api/problem.ts';
import { fieldAt, isMissing } from './field.ts';
import type { Field, FieldValues } from './field.ts';
import { FormField } from './form-field.tsx';

interface FormPartProps {
  section: string | undefined;
  fields: readonly Field[];
  /** What the form began with. */
  values: FieldValues;
  /** Why the last sending failed. */
  error: unknown;
}

/** Fields under one heading, which opens and closes them; open from the start when they hold something. */
export function FormPart({ section, fields, values, error }: FormPartProps) {
  const [isOpen, setOpen] = useState(() => fields.some((field) => !isMissing(field, values[field.name])));
  const isFaulty = error instanceof Problem && error.fields.some(({ field }) => fieldAt(fields, field));
  useEffect(() => {
    if (isFaulty) setOpen(true);
  }, [isFaulty]);
  const shown = fields.map((field) => <FormField key={field.name} field={field} error={error} />);
  if (section === undefined) return shown;
  return (
    <details className="yt-form-part" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{section}</summary>
      <div className="yt-form-grid">{shown}</div>
    </details>
  );
}
