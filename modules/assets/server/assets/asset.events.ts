import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { AssetStatus } from '../../asset.contract.ts';

const words: ReadonlySet<string> = new Set([
  'name',
  'note',
  'ipAddress',
  'hostName',
  'macAddresses',
  'seat',
  'osLicence',
  'insuranceNote',
  'leaseNote',
  'custom',
]);

interface AssetKeys {
  id: Id;
  customerId: Id;
}

interface RecordedAsset extends AssetKeys {
  number: string;
  name: string;
  kind: string;
  status: string;
  userId?: Id | null | undefined;
  siteId?: Id | null | undefined;
}

export function assetRecorded({ id, customerId, name, ...asset }: RecordedAsset): Announcement {
  const { number, kind, status, userId = null, siteId = null } = asset;
  const payload = { number, kind, status, userId, siteId };
  return { ...about({ id, customerId }, 'asset.recorded'), payload, text: { name } };
}

/** Names, notes and own fields are free text, an address may be somebody's; the rest are ids, codes, days and numbers. */
export function assetChanged(asset: AssetKeys, changes: Changes): Announcement {
  const told = Object.entries(changes).filter(([, change]) => change !== undefined);
  const [worded, coded] = [told.filter(([field]) => words.has(field)), told.filter(([field]) => !words.has(field))];
  return {
    ...about(asset, 'asset.changed'),
    payload: { changes: Object.fromEntries(coded) },
    text: worded.length > 0 ? Object.fromEntries(worded) : undefined,
  };
}

/** Somebody's name or numbers were taken out of its words, on their request (PLT-16). */
export function assetRedacted(asset: AssetKeys, contactId: Id): Announcement {
  return { ...about(asset, 'asset.redacted'), payload: { contactId } };
}

export function assetRetired(asset: AssetKeys, status: AssetStatus): Announcement {
  return { ...about(asset, 'asset.retired'), payload: { status } };
}

export function assetReinstated(asset: AssetKeys): Announcement {
  return about(asset, 'asset.reinstated');
}

function about({ id, customerId }: AssetKeys, kind: string): Announcement {
  return { kind, version: 1, subject: { kind: 'asset', id }, customerId, audience: 'internal', payload: {} };
}
