/** Steps, what was said at them and who of the provider's took them are the provider's own. */
export function mayReadSteps({ kind }: { kind: string }): boolean {
  return kind === 'staff' || kind === 'system';
}
