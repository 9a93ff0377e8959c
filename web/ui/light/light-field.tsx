import { useId } from 'react';
import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react';

interface Labelled {
  label: string;
  help?: ReactNode;
  /** What is wrong with it. */
  fault?: string | undefined;
}

type LightLineProps = Labelled & InputHTMLAttributes<HTMLInputElement>;

/** One line to write in: label above, help below, what is wrong at its foot. */
export function LightLine({ label, help, fault, ...input }: LightLineProps) {
  const id = useId();
  return (
    <Framed id={id} label={label} help={help} fault={fault}>
      <input id={id} className="lt-input" {...said(id, help, fault)} {...input} />
    </Framed>
  );
}

type LightTextProps = Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>;

export function LightText({ label, help, fault, ...input }: LightTextProps) {
  const id = useId();
  return (
    <Framed id={id} label={label} help={help} fault={fault}>
      <textarea id={id} className="lt-input" rows={4} {...said(id, help, fault)} {...input} />
    </Framed>
  );
}

interface LightSelectProps extends Labelled {
  value: string;
  choices: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
}

/** A choice of a few; the phone's own picker. */
export function LightSelect({ label, help, fault, value, choices, onChoose }: LightSelectProps) {
  const id = useId();
  return (
    <Framed id={id} label={label} help={help} fault={fault}>
      <select
        id={id}
        className="lt-input"
        value={value}
        onChange={({ target }) => onChoose(target.value)}
        {...said(id, help, fault)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Framed>
  );
}

function Framed({ id, label, help, fault, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className="lt-field">
      <label htmlFor={id}>{label}</label>
      {children}
      {help && (
        <p id={`${id}-help`} className="lt-help">
          {help}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="lt-field-fault">
          {fault}
        </p>
      )}
    </div>
  );
}

function said(id: string, help: ReactNode, fault: string | undefined) {
  const by = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return { 'aria-invalid': fault ? true : undefined, 'aria-describedby': by || undefined };
}
