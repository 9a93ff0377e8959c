import type { Day } from '../../../../../kernel/instant.ts';
import { dayAt } from '../../../../../kernel/period.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { found } from '../../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../../tenancy/index.ts';
import { isPlaceholder } from '../asset.rules.ts';
import { isPlaceholderMac } from '../mac.rules.ts';
import { doubtsOfRow, type Bearers } from './asset-row-doubt.rules.ts';
import { bearersOfMacs, bearersOfSerials } from './asset-twin.store.ts';
import type { ResolvedAsset } from './resolve-assets.ts';

/** What of each row can be written, but wants a second look; in a fixed number of statements. */
export async function doubtRows(
  tx: Tx,
  rows: readonly ImportGiven[],
  resolved: readonly ResolvedAsset[],
): Promise<ImportFault[][]> {
  const fields = resolved.map((row) => row.fields);
  const serials = fields.flatMap(({ serialNumber }) =>
    serialNumber && !isPlaceholder(serialNumber) ? serialNumber : [],
  );
  const macs = fields.flatMap(({ macAddresses = [] }) => macAddresses.filter((mac) => !isPlaceholderMac(mac)));
  const bearers: Bearers = {
    ofSerial: await bearersOfSerials(tx, [...new Set(serials)]),
    ofMac: await bearersOfMacs(tx, [...new Set(macs)]),
    inFile: firstRows(resolved),
  };
  const today: Day = dayAt(tx.now, found(await ownTenant(tx)).timeZone);
  return resolved.map((row, at) => {
    const texts = rows[at]?.values ?? {};
    return doubtsOfRow({ ...row, knownId: row.known?.id ?? null, texts }, bearers, today);
  });
}

/** Which row of these says a serial number first. */
function firstRows(resolved: readonly ResolvedAsset[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { number, fields } of resolved) {
    const { serialNumber } = fields;
    if (serialNumber && !first.has(serialNumber)) first.set(serialNumber, number);
  }
  return first;
}
