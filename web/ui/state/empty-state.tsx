import type { ReactNode } from 'react';
import { StateHeading } from './state-heading.tsx';
import './state.css';

interface EmptyStateProps {
  /** What belongs here. */
  title: string;
  /** Why it is empty. */
  text?: string;
  /** The one button to begin. */
  action?: ReactNode;
}

export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className="yt-state">
      <StateHeading text={title} />
      {text && <p className="yt-quiet">{text}</p>}
      {action}
    </div>
  );
}
