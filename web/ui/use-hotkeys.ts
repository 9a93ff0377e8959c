import { useEffect, useRef } from 'react';

/** Keys as `KeyboardEvent.key` names them, `Ctrl+k` and `Ctrl+Enter` with the modifier (⌘ on a Mac) in front. */
export type Hotkeys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

export interface HotkeyOptions {
  /** Whether the keys are listened to at all. */
  isOn?: boolean;
}

/** Keys of the screen: silent while someone types, while a dialog is open, and where an inner part used the key. */
export function useHotkeys(hotkeys: Hotkeys, { isOn = true }: HotkeyOptions = {}): void {
  const latest = useRef(hotkeys);
  useEffect(() => {
    latest.current = hotkeys;
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const key = nameOf(event);
      const action = latest.current[key];
      if (!action || event.defaultPrevented) return;
      if (!key.startsWith('Ctrl+') && (isTyping(event.target) || isDialogOpen())) return;
      if (/^(Enter| |Arrow.*)$/.test(key) && isOperated(event.target)) return;
      event.preventDefault();
      action(event);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn]);
}

function nameOf(event: KeyboardEvent): string {
  if (event.altKey) return `Alt+${event.key}`;
  return event.ctrlKey || event.metaKey ? `Ctrl+${event.key}` : event.key;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="menu"]') !== null
  );
}

/** Buttons, links and tabs have these keys to themselves. */
function isOperated(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('a, button, summary, [role="tab"], [role="option"]') !== null;
}

/** One that was closed may linger in the page, without a box. */
function isDialogOpen(): boolean {
  const dialogs = document.querySelectorAll('[role="dialog"][aria-modal="true"]');
  return [...dialogs].some((dialog) => dialog.getClientRects().length > 0);
}
