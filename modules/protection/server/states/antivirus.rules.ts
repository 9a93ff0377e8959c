import type { Day } from '../../../../kernel/instant.ts';

/** An antivirus as an agent reports it; null: it doesn't say. */
export interface ReportedAntivirus {
  product: string;
  version: string | null;
  isEnabled: boolean | null;
  isUpToDate: boolean | null;
  definitionsOn: Day | null;
}

/**
 * The one that protects the machine: Windows' own stays registered, switched off, beside the one that was installed.
 * Among equals, the one that knows more of itself.
 */
export function protecting(all: readonly ReportedAntivirus[]): ReportedAntivirus | null {
  return all.toSorted((one, other) => worth(other) - worth(one))[0] ?? null;
}

function worth({ isEnabled, isUpToDate, definitionsOn }: ReportedAntivirus): number {
  const runs = isEnabled === null ? 1 : Number(isEnabled) * 2;
  return runs * 4 + Number(isUpToDate === true) * 2 + Number(definitionsOn !== null);
}
