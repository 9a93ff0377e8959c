import { useEffect, useRef } from 'react';

/** Keys as `KeyboardEvent.key` names them, `Ctrl+k`, `Ctrl+Enter` and `Alt+1` with the modifier (⌘ on a Mac) in front. */
export type Hotkeys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

export interface HotkeyOptions {
  /** Whether the keys are listened to at all. */
  isOn?: boolean;
}

/**
 * Keys of the screen: silent while a dialog is open, where an inner part used the key and, but for those with a
 * modifier, while someone types.
 */
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
      if (!key.startsWith('Ctrl+') && isDialogOpen()) return;
      if (!/^(?:Ctrl|Alt)\+/.test(key) && isTyping(event.target)) return;
      if (/^(Enter| |Arrow.*)$/.test(key) && isOperated(event.target)) return;
      event.preventDefault();
      action(event);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn]);
}

/** Of a key without a modifier: whether a dialog, or a field in which someone types, has it. */
export function isKeyTaken(event: KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || isDialogOpen() || isTyping(event.target);
}

function nameOf(event: KeyboardEvent): string {
  // with Alt a Mac's digits and letters are other characters
  if (event.altKey) return `Alt+${/^(?:Digit|Key)([A-Z0-9])$/.exec(event.code)?.[1]?.toLowerCase() ?? event.key}`;
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
