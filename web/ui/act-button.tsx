import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useHotkeys } from './use-hotkeys.ts';
import { useNotice } from './use-notice.ts';
import { keyName } from './words/key-name.ts';

interface ActButtonProps {
  children: ReactNode;
  /** Does it; what goes wrong is said to the person. */
  act: () => Promise<unknown> | void;
  icon?: ReactNode;
  /** The next sensible act: filled; there is one at most. */
  isNext?: boolean;
  isDanger?: boolean;
  /** One key that does it, outside of inputs. */
  shortcut?: string;
}

/** One press, one deed: busy while it runs, cannot be pressed twice. */
export function ActButton({ children, act, icon, isNext = false, isDanger = false, shortcut }: ActButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const notice = useNotice();
  const press = async () => {
    setBusy(true);
    try {
      await act();
    } catch (error) {
      notice.failed(error);
    } finally {
      setBusy(false);
    }
  };
  useHotkeys(shortcut ? { [shortcut]: () => void press() } : {}, { isOn: shortcut !== undefined && !isBusy });
  return (
    <Button
      type={isNext ? 'primary' : 'default'}
      danger={isDanger}
      icon={icon}
      loading={isBusy}
      onClick={() => void press()}
      aria-keyshortcuts={shortcut}
    >
      {children}
      {shortcut && <span className="yt-button-key">{keyName(shortcut)}</span>}
    </Button>
  );
}
