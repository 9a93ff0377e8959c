import type { ReactNode } from 'react';
import { Go } from '../ui/go.tsx';

interface NavigationEntryProps {
  to: string;
  icon: ReactNode;
  text: string;
  isHere: boolean;
  isToIcon: boolean;
}

/** One place of the navigation. */
export function NavigationEntry({ to, icon, text, isHere, isToIcon }: NavigationEntryProps) {
  return (
    <Go className="yt-nav-entry" to={to} aria-current={isHere ? 'page' : undefined} title={isToIcon ? text : undefined}>
      <span className="yt-nav-icon" aria-hidden="true">
        {icon}
      </span>
      <span className="yt-nav-text">{text}</span>
    </Go>
  );
}
