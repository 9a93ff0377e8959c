import type { ReactNode } from 'react';

export interface LightChoice {
  value: string;
  title: string;
  text?: string | undefined;
  icon?: ReactNode;
}

interface LightChoicesProps {
  /** What is being chosen. */
  label: string;
  choices: readonly LightChoice[];
  onChoose: (value: string) => void;
}

/** Big choices, one below the other: a tap goes on. */
export function LightChoices({ label, choices, onChoose }: LightChoicesProps) {
  return (
    <ul className="lt-choices" aria-label={label}>
      {choices.map(({ value, title, text, icon }) => (
        <li key={value}>
          <button type="button" onClick={() => onChoose(value)}>
            {icon && <span className="lt-choice-icon">{icon}</span>}
            <span className="lt-choice-words">
              <strong>{title}</strong>
              {text && <span>{text}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface LightTogglesProps extends LightChoicesProps {
  chosen: string;
}

/** A few that exclude each other, side by side; the chosen one stands out. */
export function LightToggles({ label, choices, chosen, onChoose }: LightTogglesProps) {
  return (
    <div className="lt-toggles" role="group" aria-label={label}>
      {choices.map(({ value, title }) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {title}
        </button>
      ))}
    </div>
  );
}
