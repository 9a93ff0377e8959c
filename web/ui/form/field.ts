import type { ComponentType, ReactNode } from 'react';
import type { FieldError } from '../../api/problem.ts';
import type { Choice, ChoiceSource } from '../choice.ts';

interface FieldBase {
  /** Name in the body's first level; errors of the server find their field by it. */
  name: string;
  label: string;
  /** Stands below: what it is for, an example. */
  help?: ReactNode;
  isRequired?: boolean;
  isDisabled?: boolean;
  /** Most characters, as the contract says. */
  most?: number;
  placeholder?: string;
  isFocused?: boolean;
  /** Where the cursor goes once this is chosen, since what lies between followed from it. */
  next?: string;
  /** Of the form's width; neighbours share a line. Else a line of its own. */
  share?: 'half' | 'quarter';
  /** Heading of the part of a long form that it belongs to; neighbours share it. A part without values begins closed. */
  section?: string;
  /** For the browser's own memory: `current-password`, `email`. */
  autoComplete?: string;
}

/** A field as a form draws it; screens describe, the kit draws. */
export type Field =
  | (FieldBase & { kind: 'line' | 'email' | 'phone' | 'password' | 'day' })
  | (FieldBase & { kind: 'instant' })
  | (FieldBase & { kind: 'text'; rows?: number })
  | (FieldBase & { kind: 'number'; least?: number; largest?: number; unit?: string })
  | (FieldBase & { kind: 'choice'; choices: readonly Choice[]; isMultiple?: boolean })
  | (FieldBase & { kind: 'radio'; choices: readonly Choice[] })
  /** Lines to tick, all in sight; its value is the list of those that are ticked. */
  | (FieldBase & { kind: 'checks'; choices: readonly Choice[] })
  | (FieldBase & { kind: 'search'; source: ChoiceSource })
  /** Several records, found by typing; `known` names those that are chosen already. */
  | (FieldBase & { kind: 'search_many'; source: ChoiceSource; known?: readonly Choice[] })
  | (FieldBase & { kind: 'tree'; choices: readonly TreeChoice[] })
  | (FieldBase & { kind: 'switch' })
  /** A part of the module's own that holds one value. */
  | (FieldBase & { kind: 'own'; part: ComponentType<OwnPartProps> });

export interface OwnPartProps {
  id?: string;
  value?: unknown;
  onChange?: (value: unknown) => void;
  /** What the server said of places within the value, their paths from the value on: `monday.0`. */
  faults?: readonly FieldError[];
}

export interface TreeChoice extends Choice {
  children?: readonly TreeChoice[];
}

export type FieldValues = Record<string, unknown>;

/** What is sent: text trimmed; what is empty left out, or null where a save must be able to clear a field. */
export function sentValues(fields: readonly Field[], values: FieldValues, emptyAs: 'absent' | 'null'): FieldValues {
  const empty = emptyAs === 'null' ? null : undefined;
  const sent = fields.map(({ name, kind }): [string, unknown] => [name, sentValue(values[name], kind) ?? empty]);
  return Object.fromEntries<unknown>(sent.filter(([, value]) => value !== undefined));
}

/** The fields as they stand together: neighbours under one heading, or under none. */
export function partsOf(fields: readonly Field[]): { section: string | undefined; fields: Field[] }[] {
  const parts: { section: string | undefined; fields: Field[] }[] = [];
  for (const field of fields) {
    const last = parts.at(-1);
    if (last && last.section === field.section) last.fields.push(field);
    else parts.push({ section: field.section, fields: [field] });
  }
  return parts;
}

/** Of all that the server said, what is within the field's value. */
export function faultsWithin(name: string, errors: readonly FieldError[]): FieldError[] {
  const prefix = `${name}.`;
  return errors.flatMap((error) =>
    error.field.startsWith(prefix) ? [{ ...error, field: error.field.slice(prefix.length) }] : [],
  );
}

/** Whether nothing was entered: nothing but blanks, nothing chosen. */
export function isMissing({ kind }: Field, value: unknown): boolean {
  if (typeof value === 'string') return (kind === 'password' ? value : value.trim()) === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** The field that a path of the server's belongs to: `steps.0` to `steps`. */
export function fieldAt(fields: readonly Field[], path: string): Field | undefined {
  return fields.find(({ name }) => isAt(name, path));
}

/** Whether a path of the server's is the field of this name, or lies within it. */
export function isAt(name: string, path: string): boolean {
  return path === name || path.startsWith(`${name}.`);
}

function sentValue(value: unknown, kind: Field['kind']): unknown {
  if (typeof value !== 'string') return value;
  if (kind === 'password') return value || undefined;
  return value.trim() || undefined;
}
