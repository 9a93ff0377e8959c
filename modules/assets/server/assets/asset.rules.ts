import type { AssetStatus } from '../../asset.contract.ts';

/** Which machines a caller sees inside their walls: all, or those that one contact uses. */
export type AssetScope = 'all' | { userId: string };

/** What tells machines apart to people: on paper, on the phone, on the label. */
export function numberOf(last: number): string {
  return `PC-${String(last).padStart(6, '0')}`;
}

/** What boards say whose maker left the field as it came. Compared without what is no letter or digit, in capitals. */
export const placeholderSerials: ReadonlySet<string> = new Set([
  'TOBEFILLEDBYOEM',
  'OEM',
  'DEFAULTSTRING',
  'SYSTEMSERIALNUMBER',
  'CHASSISSERIALNUMBER',
  'BASEBOARDSERIALNUMBER',
  'SERIALNUMBER',
  'NOTSPECIFIED',
  'NOTAPPLICABLE',
  'NOTAVAILABLE',
  'INVALID',
  'EMPTY',
  'NONE',
  'NULL',
  'UNKNOWN',
  'NA',
  '123456789',
  '0123456789',
  '1234567890',
]);

/** Whether a serial number tells nothing: a maker's placeholder, or one and the same character. */
export function isPlaceholder(serialNumber: string): boolean {
  const bare = serialNumber.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return bare === '' || placeholderSerials.has(bare) || /^(.)\1*$/u.test(bare);
}

export function isEnd(status: AssetStatus): boolean {
  return status === 'retired' || status === 'scrapped';
}
