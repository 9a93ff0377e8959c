/** From 0 to 1, so that browsers don't all come at the same moment. */
export function chance(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
