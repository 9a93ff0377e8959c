const everyMilliseconds = 50;
const healthEveryMilliseconds = 250;
/** Nobody who watches the server by its health may wait longer. */
const mostBlocked = 1000;

interface Looked {
  /** Asks the health of the server. */
  askHealth(): Promise<unknown>;
  /** What is being answered now, and what was lately. */
  atWork(): string;
}

/**
 * Looks all the while at how long the process does nothing but one thing. Counted in CPU time of the main thread: on a
 * machine that others use, time passes also while nothing is blocked.
 */
export function watchLoop({ askHealth, atWork }: Looked) {
  const seen = { longestBlock: 0, slowestHealth: 0, healthAsked: 0, troubles: [] as string[] };
  let usedBefore = process.threadCpuUsage();
  const looking = setInterval(() => {
    const { user, system } = process.threadCpuUsage(usedBefore);
    usedBefore = process.threadCpuUsage();
    const blocked = (user + system) / 1000;
    seen.longestBlock = Math.max(seen.longestBlock, blocked);
    if (blocked > mostBlocked)
      seen.troubles.push(`nothing else was answered for ${Math.round(blocked)} ms: ${atWork()}`);
  }, everyMilliseconds);
  let isAsking = false;
  const ask = async () => {
    if (isAsking) return;
    isAsking = true;
    const began = performance.now();
    await askHealth();
    seen.slowestHealth = Math.max(seen.slowestHealth, performance.now() - began);
    seen.healthAsked += 1;
    isAsking = false;
  };
  const asking = setInterval(() => void ask(), healthEveryMilliseconds);
  return {
    seen,
    stop(): void {
      clearInterval(looking);
      clearInterval(asking);
    },
  };
}
