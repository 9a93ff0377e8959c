/** How much more memory the process took at most while something was done; megabytes. */
export async function grownBy<T>(work: () => Promise<T>): Promise<{ done: T; megabytes: number }> {
  const before = process.memoryUsage.rss();
  let most = before;
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  try {
    const done = await work();
    return { done, megabytes: Math.round((Math.max(most, process.memoryUsage.rss()) - before) / 2 ** 20) };
  } finally {
    clearInterval(looking);
  }
}
