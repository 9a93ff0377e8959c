import { useEffect, useRef } from 'react';
import { isKeyTaken } from './use-hotkeys.ts';

/** Two keys one after the other, `g m`, by what they do. */
export type KeySequences = Readonly<Record<string, () => void>>;

const patienceMilliseconds = 1500;

/** Keys pressed one after the other within a moment. The second one means nothing else then. */
export function useKeySequences(sequences: KeySequences): void {
  const latest = useRef(sequences);
  useEffect(() => {
    latest.current = sequences;
  });
  useEffect(() => {
    let first: { key: string; at: number } | undefined;
    const press = (event: KeyboardEvent) => {
      const before = first && performance.now() - first.at < patienceMilliseconds ? first.key : undefined;
      first = undefined;
      if (isKeyTaken(event)) return;
      const act = before === undefined ? undefined : latest.current[`${before} ${event.key}`];
      if (act) {
        event.preventDefault();
        act();
      } else if (Object.keys(latest.current).some((keys) => keys.startsWith(`${event.key} `))) {
        first = { key: event.key, at: performance.now() };
      }
    };
    // before the screen's own keys, which leave alone what was prevented
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, []);
}
