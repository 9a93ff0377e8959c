import { useEffect, useState } from 'react';
import type { Instant } from '../../kernel/instant.ts';

const everyMilliseconds = 30_000;

/** The time now, looked at anew twice a minute: what is due soon, which times are today's. */
export function useNow(): Instant {
  const [now, look] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => look(read()), everyMilliseconds);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function read(): Instant {
  return new Date().toISOString();
}
