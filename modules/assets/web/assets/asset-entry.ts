import type { BodyOf } from '../../../../kernel/contract.ts';
import { withCustom } from '../../../custom-fields/web/index.ts';
import { assetStatuses, type AssetView, type changeAsset } from '../../asset.contract.ts';

type Body = BodyOf<typeof changeAsset>;

/** A machine as its form holds it: the price as a figure, the addresses of network cards a line each. */
export type AssetEntry = Omit<Body, 'price' | 'macAddresses'> & {
  price?: number | null;
  macAddresses?: string | null;
};

/** What was entered, as it is sent. */
export function bodyOf<Entry extends AssetEntry>({ price, macAddresses, ...entry }: Entry) {
  const money = typeof price === 'number' ? { amount: price.toFixed(2), currency: 'CNY' as const } : price;
  return withCustom({
    ...entry,
    ...(money !== undefined && { price: money }),
    ...(macAddresses !== undefined && { macAddresses: macsIn(macAddresses ?? '') }),
  });
}

export function entryOf(asset: AssetView): AssetEntry {
  const { price } = asset;
  return {
    number: asset.number,
    name: asset.name,
    kind: asset.kind,
    maker: asset.maker,
    model: asset.model,
    serialNumber: asset.serialNumber,
    assetTag: asset.assetTag,
    hostName: asset.hostName,
    ipAddress: asset.ipAddress,
    operatingSystem: asset.operatingSystem,
    osLicence: asset.osLicence,
    seat: asset.seat,
    purchasedOn: asset.purchasedOn,
    liveOn: asset.liveOn,
    warrantyFrom: asset.warrantyFrom,
    warrantyUntil: asset.warrantyUntil,
    warrantyLevel: asset.warrantyLevel,
    insuranceUntil: asset.insuranceUntil,
    insuranceNote: asset.insuranceNote,
    leaseUntil: asset.leaseUntil,
    leaseNote: asset.leaseNote,
    note: asset.note,
    status: assetStatuses.find((status) => status === asset.status),
    price: price && Number(price.amount),
    macAddresses: asset.macAddresses.join('\n') || null,
    ...refsOf(asset),
  };
}

function refsOf({ user, custodian, department, site, room, catalogueModel, supplier, maintainer }: AssetView) {
  return {
    userId: idOf(user),
    custodianId: idOf(custodian),
    departmentId: idOf(department),
    siteId: idOf(site),
    roomId: idOf(room),
    modelId: idOf(catalogueModel),
    supplierId: idOf(supplier),
    maintainerId: idOf(maintainer),
  };
}

function idOf(record: { id: string } | null): string | null {
  return record?.id ?? null;
}

function macsIn(text: string): string[] {
  return text.split(/[\s,，;；、]+/).filter(Boolean);
}
