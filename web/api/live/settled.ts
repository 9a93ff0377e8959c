export interface Settling {
  /** After the last wish so long. */
  restMilliseconds: number;
  /** Between two times at least. */
  pauseMilliseconds: number;
}

/** Does something once for many wishes that come together, and not again too soon. */
export function settled(act: () => void, { restMilliseconds, pauseMilliseconds }: Settling) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let earliest = 0;
  return {
    ask(extraMilliseconds = 0): void {
      // already on its way; a steady stream of wishes must not put it off for ever
      if (timer !== undefined) return;
      const wait = Math.max(restMilliseconds + extraMilliseconds, earliest - performance.now());
      timer = setTimeout(() => {
        timer = undefined;
        earliest = performance.now() + pauseMilliseconds;
        act();
      }, wait);
    },
    cancel(): void {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
