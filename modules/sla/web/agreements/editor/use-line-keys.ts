import { useState } from 'react';
import type { WantedLine } from '../../../agreement-line.contract.ts';

/** By which React knows a line again while it is changed and moved: lines have no id until they are saved. */
export function useLineKeys() {
  const [keys] = useState(() => new WeakMap<WantedLine, string>());
  const keyOf = (line: WantedLine): string => {
    const known = keys.get(line) ?? crypto.randomUUID();
    keys.set(line, known);
    return known;
  };
  return {
    keyOf,
    /** The changed line is still the same one. */
    carry: (from: WantedLine, to: WantedLine): WantedLine => {
      keys.set(to, keyOf(from));
      return to;
    },
  };
}
