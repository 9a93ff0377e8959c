import { createContext, useContext } from 'react';
import type { KeyboardEvent } from 'react';

/** Only `Form` provides it; elsewhere there is nothing to send. */
export const SendKeysContext = createContext<(event: KeyboardEvent) => void>(() => undefined);

/** For inputs that keep keys from what lies around them: hands the form the keys by which it is sent. */
export function useSendKeys(): (event: KeyboardEvent) => void {
  return useContext(SendKeysContext);
}

export function isSendKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}

/** Of the form itself, not of a dialog that one of its parts has opened. */
export function isClosedChoice({ target, currentTarget }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return false;
  return target.matches('[role="combobox"]:not([aria-expanded="true"])');
}
