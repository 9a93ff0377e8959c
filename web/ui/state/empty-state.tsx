import type { ReactNode } from 'react';
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
      <h2>{title}</h2>
      {text && <p className="yt-quiet">{text}</p>}
      {action}
    </div>
  );
}
