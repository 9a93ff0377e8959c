/** Where two contacts stand side by side, to become the first. */
export function mergerPath(keptId: string, doubleId: string): string {
  return `/contacts/${keptId}/merger?doubleId=${doubleId}`;
}
