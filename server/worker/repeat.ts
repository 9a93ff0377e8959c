/** Does the work again and again with a pause between; answers with how to stop, after the turn that runs. */
export function repeat(
  work: () => Promise<void>,
  pauseMilliseconds: number,
  onFailure: (error: unknown) => void,
): () => Promise<void> {
  const end = new AbortController();
  const running = (async () => {
    while (!end.signal.aborted) {
      await work().catch(onFailure);
      await pause(pauseMilliseconds, end.signal);
    }
  })();
  return async () => {
    end.abort();
    await running;
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
