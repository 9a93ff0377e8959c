import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { AssetRow, AssetDoubt, AssetView } from '../../asset.contract.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import type { ListedAsset } from './asset-list.store.ts';
import { mayChangeAssets, type Caller } from './asset.policy.ts';
import { isPlaceholder } from './asset.rules.ts';
import type { AssetRecord } from './asset.store.ts';

export interface OtherAsset {
  id: Id;
  number: string;
}

interface Around {
  sameSerial: readonly OtherAsset[];
  /** As far as the caller may see them. */
  custom: CustomValues;
  caller: Caller;
}

export function assetViewOf(row: AssetRecord, { sameSerial, custom, caller }: Around): AssetView {
  const { customerId, customerName, userId, userName, departmentId, departmentName } = row;
  const { siteId, siteName, roomId, roomName, retiredAt, ...asset } = row;
  return {
    ...asset,
    customer: { id: customerId, name: customerName },
    user: named(userId, userName),
    department: named(departmentId, departmentName),
    site: named(siteId, siteName),
    room: named(roomId, roomName),
    custom,
    isRetired: retiredAt !== null,
    doubts: doubtsOf(row.serialNumber, sameSerial),
    abilities: mayChangeAssets(caller) ? abilitiesOn(retiredAt) : [],
  };
}

function abilitiesOn(retiredAt: Instant | null): AssetView['abilities'] {
  return retiredAt === null ? ['change', 'retire'] : ['reinstate'];
}

export function assetRowOf(row: ListedAsset, custom: CustomValues): AssetRow {
  const { customerId, customerName, userId, userName, departmentId, departmentName, siteId, siteName, ...asset } = row;
  const { retiredAt, ...shown } = asset;
  return {
    ...shown,
    customer: { id: customerId, name: customerName },
    user: named(userId, userName),
    department: named(departmentId, departmentName),
    site: named(siteId, siteName),
    custom,
    isRetired: retiredAt !== null,
  };
}

/** A machine whose serial number says nothing is like no other. */
function doubtsOf(serialNumber: string | null, sameSerial: readonly OtherAsset[]): AssetDoubt[] {
  if (serialNumber === null) return [];
  if (isPlaceholder(serialNumber)) return [{ kind: 'serial_is_placeholder' }];
  return sameSerial.length > 0 ? [{ kind: 'serial_elsewhere', assets: [...sameSerial] }] : [];
}

/** Null where there is none, or where its name is not for this caller. */
function named(id: Id | null, name: string | null): { id: Id; name: string } | null {
  return id !== null && name !== null ? { id, name } : null;
}
