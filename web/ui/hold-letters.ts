/** A part that has not come by then is not coming; keys are keys again. */
const patienceMilliseconds = 3000;

/**
 * Call when a key opens something with a field in it: what is typed while that is still on its way goes into the field,
 * so that nobody waits for a dialog, and no letter is taken for a key of the page. Ends with the first field or
 * button that gets the cursor, with any key that is no letter, or with a press of the pointer.
 */
export function holdLetters(): void {
  let letters = '';
  const over = new AbortController();
  const listening = { capture: true, signal: over.signal };
  const end = () => over.abort();
  const hold = (event: KeyboardEvent) => {
    if (event.key === 'Shift') return;
    if (event.key.length > 1 || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return end();
    event.preventDefault();
    event.stopImmediatePropagation();
    letters += event.key;
  };
  const give = ({ target }: FocusEvent) => {
    // a dialog has the cursor itself before it hands it on
    if (!(target instanceof HTMLElement) || !target.matches('input, textarea, select, button, a')) return;
    end();
    // once whoever gave it the cursor is done
    setTimeout(() => {
      if (letters && document.activeElement === target && isWritten(target)) insert(letters, target);
    });
  };
  addEventListener('keydown', hold, listening);
  addEventListener('focusin', give, listening);
  addEventListener('pointerdown', end, listening);
  setTimeout(end, patienceMilliseconds);
}

type Written = HTMLInputElement | HTMLTextAreaElement;

function isWritten(target: HTMLElement): target is Written {
  return target.matches('input:not([type=radio], [type=checkbox]), textarea');
}

/** As if they were typed: fields that are drawn from a state hear of it. */
function insert(letters: string, into: Written): void {
  into.setRangeText(letters, into.selectionStart ?? 0, into.selectionEnd ?? 0, 'end');
  into.dispatchEvent(new InputEvent('input', { bubbles: true, data: letters }));
}
