import type { KeyboardEvent } from 'react';

/** Delete and Backspace in an empty search take a choice away, so that its small cross needs no stop of its own. */
export function clearByKey(clear: () => void): (event: KeyboardEvent) => void {
  return ({ key, target }) => {
    const isEmpty = target instanceof HTMLInputElement && target.value === '';
    if (isEmpty && (key === 'Backspace' || key === 'Delete')) clear();
  };
}
