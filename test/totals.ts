export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed and why, in the words of the runner. */
  failures: readonly string[];
}

export const noTotals: Totals = { passed: 0, failed: 0, skipped: 0, failures: [] };

export function addTotals(one: Totals, other: Totals): Totals {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...one.failures, ...other.failures],
  };
}

/** The plain line that every reader of test logs knows. */
export function closingLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
