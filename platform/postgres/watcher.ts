/**
 * `node watcher.ts <pid>`: waits for its input to close, which it does when the process that started it is gone,
 * and then tells PostgreSQL to end its connections and stop.
 */
const [, , postmaster] = process.argv;

process.stdin.on('end', () => {
  try {
    process.kill(Number(postmaster), 'SIGINT');
  } catch {
    // it ended before us
  }
});
process.stdin.resume();
