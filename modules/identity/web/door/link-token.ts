/** The secret of a one-time link stands behind its `#`: browsers keep that to themselves, so no server's log has it. */
export function linkToken(): string {
  return window.location.hash.slice(1);
}
