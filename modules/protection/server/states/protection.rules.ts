import type * as z from 'zod/mini';
import type { knownShape } from '../../protection.contract.ts';

/** What is known of a machine's antivirus and patches. */
export type Protection = z.output<typeof knownShape> & { revision: number };

/** As long as nobody has said anything. */
export const nothingKnown: Protection = {
  antivirusProduct: null,
  antivirusVersion: null,
  antivirusEnabled: null,
  antivirusUpToDate: null,
  definitionsOn: null,
  antivirusSource: null,
  antivirusAt: null,
  exemptReason: null,
  patchedOn: null,
  missingPatches: null,
  patchSource: null,
  patchAt: null,
  revision: 1,
};

/** What the log tells of: not since when, and from whom, it is known. */
export const toldFields = [
  'antivirusProduct',
  'antivirusVersion',
  'antivirusEnabled',
  'antivirusUpToDate',
  'definitionsOn',
  'exemptReason',
  'patchedOn',
  'missingPatches',
] as const;

export const antivirusFields = [
  'antivirusProduct',
  'antivirusVersion',
  'antivirusEnabled',
  'antivirusUpToDate',
  'definitionsOn',
] as const;

/** What a machine without any antivirus says of it. */
export const noAntivirus = {
  antivirusProduct: null,
  antivirusVersion: null,
  antivirusEnabled: null,
  antivirusUpToDate: null,
  definitionsOn: null,
} as const;

/** Definitions older than this many days are outdated. */
export const freshDays = 7;

/** All that was said of a machine's antivirus, and from where. */
export type KeptAntivirus = Pick<Protection, (typeof antivirusFields)[number] | 'antivirusSource' | 'antivirusAt'>;

export function keptAntivirus(protection: Protection): KeptAntivirus {
  const { antivirusProduct, antivirusVersion, antivirusEnabled, antivirusUpToDate, definitionsOn } = protection;
  const { antivirusSource, antivirusAt } = protection;
  return {
    antivirusProduct,
    antivirusVersion,
    antivirusEnabled,
    antivirusUpToDate,
    definitionsOn,
    antivirusSource,
    antivirusAt,
  };
}
