const minute = 60;
/** After these: what is short of something for a moment comes soon, what waits for somebody later. */
const pauses = [minute, 5 * minute, 30 * minute, 120 * minute];

/** How many seconds to wait after so many tries that failed; null: it is given up. */
export function nextTry(attempts: number): number | null {
  return pauses[attempts - 1] ?? null;
}
