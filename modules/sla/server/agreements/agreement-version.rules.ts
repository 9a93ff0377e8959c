import type { Instant } from '../../../../kernel/instant.ts';
import type { VersionState } from '../../agreement-version.contract.ts';
import { versionAt, type VersionTimes } from './agreement.rules.ts';

/** How a version stands among all of its agreement. */
export function versionState(version: VersionTimes, all: readonly VersionTimes[], now: Instant): VersionState {
  if (version.withdrawnAt !== null) return 'withdrawn';
  if (version.validFrom > now) return 'upcoming';
  return versionAt(all, now)?.number === version.number ? 'in_force' : 'over';
}

/** The one that is shown for the agreement: in force, else the next to begin, else the last that was. */
export function versionShown<Version extends VersionTimes>(
  versions: readonly Version[],
  now: Instant,
): Version | undefined {
  const standing = versions.filter(({ withdrawnAt }) => withdrawnAt === null);
  const upcoming = standing.filter(({ validFrom }) => validFrom > now).toSorted(byBeginning);
  return versionAt(versions, now) ?? upcoming[0] ?? standing.toSorted(byBeginning).at(-1);
}

/**
 * The version that a new one would overlap: of which a part after its own beginning was agreed upon already. A version
 * without an end makes room for whatever begins later; one with an end holds until then, and one that is yet to begin
 * stands in the way of whatever would begin before it and last longer.
 */
export function overlapped<Version extends VersionTimes>(
  versions: readonly Version[],
  { validFrom, validUntil }: Pick<VersionTimes, 'validFrom' | 'validUntil'>,
): Version | undefined {
  return versions.find((version) => {
    if (version.withdrawnAt !== null) return false;
    if (version.validFrom >= validFrom) return validUntil === null || validUntil > version.validFrom;
    return version.validUntil !== null && version.validUntil > validFrom;
  });
}

function byBeginning(one: VersionTimes, other: VersionTimes): number {
  return one.validFrom < other.validFrom ? -1 : Number(one.validFrom > other.validFrom);
}
