import type { DeviceScope } from '../../contract-terms.contract.ts';
import type { LeftBy } from '../../covered-device.contract.ts';

/** A device, as far as the scope of a contract asks. */
export interface FollowedDevice {
  siteId: string | null;
  kind: string;
  status: string;
  isRetired: boolean;
  /** It is registered as somebody else's. */
  isOthers: boolean;
}

/** How it stands on the list today, and why it leaves it; null: it is not there. */
export type OnList = { leftBy: LeftBy | null } | null;

/** Not there yet, or nobody knows where: no contract takes them in. */
const elsewhere = new Set(['planned', 'on_order', 'lost']);

/**
 * What becomes of a device on a contract's list as it is entered, moved or brought back (AST-15). A device whose site
 * nobody knows stays where it stands. `stay`: also what is no longer meant, and left already.
 */
export function followed(
  device: FollowedDevice,
  scope: DeviceScope,
  onList: OnList,
): 'join' | 'return' | 'leave' | 'stay' {
  const isMeant = isWithin(device, scope, { whereUnknown: onList !== null });
  if (onList === null) return isMeant && scope.takesIn && !elsewhere.has(device.status) ? 'join' : 'stay';
  if (onList.leftBy === null) return isMeant || device.isRetired ? 'stay' : 'leave';
  // whoever took it off the list by hand meant it
  return isMeant && onList.leftBy !== 'person' ? 'return' : 'stay';
}

function isWithin(
  { siteId, kind, isRetired, isOthers }: FollowedDevice,
  { siteIds, assetKinds }: DeviceScope,
  { whereUnknown }: { whereUnknown: boolean },
): boolean {
  if (isRetired || isOthers) return false;
  const isThere = siteIds === undefined || (siteId === null ? whereUnknown : siteIds.includes(siteId));
  return isThere && (assetKinds === undefined || assetKinds.includes(kind));
}
