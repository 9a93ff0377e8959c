import { dayAt } from '../../../../kernel/period.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { AssetDoubt } from '../../asset.contract.ts';
import { doubtsOf } from './asset-doubt.rules.ts';
import { isPlaceholder } from './asset.rules.ts';
import { assetsWithSerial, type AssetRecord } from './asset.store.ts';
import { isPlaceholderMac } from './mac.rules.ts';
import { assetsWithMac } from './mac.store.ts';

/** What of its record wants a second look; told to those who keep the records, not to customers' people. */
export async function doubtAsset(tx: Tx, asset: AssetRecord): Promise<AssetDoubt[]> {
  if (roleOf(tx.caller) === 'portal') return [];
  const { id, serialNumber, macAddresses } = asset;
  const macs = macAddresses.filter((mac) => !isPlaceholderMac(mac));
  const isTelling = serialNumber !== null && !isPlaceholder(serialNumber);
  return doubtsOf(asset, {
    sameSerial: isTelling ? await assetsWithSerial(tx, serialNumber, id) : [],
    sameMac: macs.length > 0 ? await assetsWithMac(tx, macs, id) : [],
    today: dayAt(tx.now, found(await ownTenant(tx)).timeZone),
  });
}
