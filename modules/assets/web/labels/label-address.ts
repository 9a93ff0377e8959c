/** What the picture of a label holds; on the host that the desk is open on. */
export function labelAddress(code: string): string {
  return `${location.origin}/r/${code}`;
}
