import type { ReactNode } from 'react';
import './words.css';

interface SideScrollProps {
  /** What it is, for whoever reaches it by keyboard and hears it. */
  label: string;
  children: ReactNode;
}

/** What may be wider than its page, such as a table, scrolls by itself, and by the keyboard too (WCAG 2.1.1). */
export function SideScroll({ label, children }: SideScrollProps) {
  return (
    // what scrolls must be reached by keys
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className="yt-side-scroll" tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
