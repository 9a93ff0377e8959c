import type { KeyboardEvent, ReactNode } from 'react';
import { isSendKey, useSendKeys } from './form/use-send-keys.ts';
import './search-select.css';

/**
 * Around a choice of several: Tab leaves it, as it leaves everything else, and Ctrl+Enter sends the form as it stands.
 * antd would take either for choosing what is lit up in the open list, and never let go of the keyboard.
 */
export function TabLeaves({ children }: { children: ReactNode }) {
  const send = useSendKeys();
  const keepFromAntd = (event: KeyboardEvent) => {
    if (event.key === 'Tab' || isSendKey(event)) event.stopPropagation();
    if (isSendKey(event)) send(event);
  };
  return (
    <span className="yt-tab-leaves" onKeyDownCapture={keepFromAntd}>
      {children}
    </span>
  );
}
