import type { KeyboardEvent, ReactNode } from 'react';
import './search-select.css';

/**
 * Around a choice of several: Tab leaves it, as it leaves everything else. antd would take Tab for choosing what is lit
 * up in the open list, and never let go of the keyboard.
 */
export function TabLeaves({ children }: { children: ReactNode }) {
  const keepFromAntd = (event: KeyboardEvent) => {
    if (event.key === 'Tab') event.stopPropagation();
  };
  return (
    <span className="yt-tab-leaves" onKeyDownCapture={keepFromAntd}>
      {children}
    </span>
  );
}
