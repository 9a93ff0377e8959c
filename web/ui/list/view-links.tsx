import { Go } from '../go.tsx';
import './view-links.css';

export interface ViewLink {
  text: string;
  to: string;
  isShown: boolean;
}

/** Links to the views that people need most, above a list; the one in sight is marked. */
export function ViewLinks({ label, views }: { label: string; views: readonly ViewLink[] }) {
  return (
    <nav className="yt-views" aria-label={label}>
      {views.map(({ text, to, isShown }) => (
        <Go key={to} to={to} aria-current={isShown ? 'page' : undefined}>
          {text}
        </Go>
      ))}
    </nav>
  );
}
