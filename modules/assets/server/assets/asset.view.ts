import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { AssetRow, AssetDoubt, AssetView } from '../../asset.contract.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import type { ListedAsset } from './asset-list.store.ts';
import { mayChangeAssets, type Caller } from './asset.policy.ts';
import type { AssetRecord } from './asset.store.ts';

interface Around {
  doubts: AssetDoubt[];
  /** As far as the caller may see them. */
  custom: CustomValues;
  caller: Caller;
}

export function assetViewOf(row: AssetRecord, { doubts, custom, caller }: Around): AssetView {
  const { roomId, roomName, maintainerId, maintainerName, modelId, modelTitle, ...rest } = row;
  return {
    ...assetRowOf(rest, custom),
    note: row.note,
    formerNumbers: row.formerNumbers,
    osLicence: row.osLicence,
    warrantyFrom: row.warrantyFrom,
    warrantyLevel: row.warrantyLevel,
    insuranceUntil: row.insuranceUntil,
    insuranceNote: row.insuranceNote,
    leaseUntil: row.leaseUntil,
    leaseNote: row.leaseNote,
    revision: row.revision,
    room: named(roomId, roomName),
    catalogueModel: named(modelId, modelTitle),
    maintainer: named(maintainerId, maintainerName),
    doubts,
    abilities: mayChangeAssets(caller) ? abilitiesOn(row.retiredAt) : [],
  };
}

function abilitiesOn(retiredAt: Instant | null): AssetView['abilities'] {
  return retiredAt === null ? ['change', 'retire'] : ['reinstate'];
}

/** Only what a row tells: a record that holds more is cut to it. */
export function assetRowOf(row: ListedAsset, custom: CustomValues): AssetRow {
  return {
    id: row.id,
    number: row.number,
    name: row.name,
    kind: row.kind,
    status: row.status,
    maker: row.maker,
    model: row.model,
    serialNumber: row.serialNumber,
    ipAddress: row.ipAddress,
    assetTag: row.assetTag,
    hostName: row.hostName,
    macAddresses: row.macAddresses,
    operatingSystem: row.operatingSystem,
    seat: row.seat,
    price: row.price,
    purchasedOn: row.purchasedOn,
    liveOn: row.liveOn,
    warrantyUntil: row.warrantyUntil,
    supportEndedOn: row.supportEndedOn,
    createdAt: row.createdAt,
    customer: { id: row.customerId, name: row.customerName },
    user: named(row.userId, row.userName),
    department: named(row.departmentId, row.departmentName),
    site: named(row.siteId, row.siteName),
    custodian: named(row.custodianId, row.custodianName),
    supplier: named(row.supplierId, row.supplierName),
    custom,
    isRetired: row.retiredAt !== null,
  };
}

/** Null where there is none, or where its name is not for this caller. */
function named(id: Id | null, name: string | null): { id: Id; name: string } | null {
  return id !== null && name !== null ? { id, name } : null;
}
