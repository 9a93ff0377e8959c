import { Go } from '../go.tsx';
import './view-links.css';

export interface ViewLink {
  text: string;
  to: string;
  isShown: boolean;
  /** How many stand in it. */
  count?: string | undefined;
  isUrgent?: boolean;
  /** Keys that lead there, shown on hover. */
  hint?: string;
}

/** Links to the views that people need most, above a list; the one in sight is marked. */
export function ViewLinks({ label, views }: { label: string; views: readonly ViewLink[] }) {
  return (
    <nav className="yt-views" aria-label={label}>
      {views.map(({ text, to, isShown, count, isUrgent, hint }) => (
        <Go key={to} to={to} aria-current={isShown ? 'page' : undefined} title={hint}>
          {text}
          {count !== undefined && (
            <span className="yt-view-count" data-urgent={isUrgent || undefined}>
              {count}
            </span>
          )}
        </Go>
      ))}
    </nav>
  );
}
