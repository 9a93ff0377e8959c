/** Labels are the provider's: of a customer's people nobody learns their codes, not even by asking. */
export function mayKnowLabels({ kind }: { kind: string }): boolean {
  return kind === 'staff' || kind === 'system';
}
