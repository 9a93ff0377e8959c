import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { AssetDoubt } from '../../asset.contract.ts';
import { isPlaceholder } from './asset.rules.ts';
import { isPlaceholderMac } from './mac.rules.ts';

export interface OtherAsset {
  id: Id;
  number: string;
}

/** What of a machine may be doubted. */
interface Doubted {
  serialNumber: string | null;
  macAddresses: readonly string[];
  purchasedOn: Day | null;
  liveOn: Day | null;
}

/** Other machines that bear the same, and the day it is. */
interface Known {
  sameSerial: readonly OtherAsset[];
  sameMac: readonly OtherAsset[];
  today: Day;
}

/** What was taken as it was entered, but wants a second look. */
export function doubtsOf(asset: Doubted, { sameSerial, sameMac, today }: Known): AssetDoubt[] {
  return [...serialDoubts(asset, sameSerial), ...macDoubts(asset, sameMac), ...dayDoubts(asset, today)];
}

/** A machine whose serial number says nothing is like no other. */
function serialDoubts({ serialNumber }: Doubted, others: readonly OtherAsset[]): AssetDoubt[] {
  if (serialNumber === null) return [];
  if (isPlaceholder(serialNumber)) return [{ kind: 'serial_is_placeholder' }];
  return others.length > 0 ? [{ kind: 'serial_elsewhere', assets: [...others] }] : [];
}

function macDoubts({ macAddresses }: Doubted, others: readonly OtherAsset[]): AssetDoubt[] {
  const macs = macAddresses.filter(isPlaceholderMac);
  return [
    ...(macs.length > 0 ? [{ kind: 'mac_is_placeholder' as const, macs }] : []),
    ...(others.length > 0 ? [{ kind: 'mac_elsewhere' as const, assets: [...others] }] : []),
  ];
}

function dayDoubts({ purchasedOn, liveOn }: Doubted, today: Day): AssetDoubt[] {
  const isToCome = [purchasedOn, liveOn].some((day) => day !== null && day > today);
  const isBefore = purchasedOn !== null && liveOn !== null && liveOn < purchasedOn;
  return [
    ...(isToCome ? [{ kind: 'day_to_come' as const }] : []),
    ...(isBefore ? [{ kind: 'live_before_purchase' as const }] : []),
  ];
}
