import { useEffect, useState } from 'react';

/** How long typing rests before anything is asked for it. */
const restMilliseconds = 180;

/** A text once typing has come to rest. */
export function useRested(text: string): string {
  const [rested, rest] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => rest(text), restMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
