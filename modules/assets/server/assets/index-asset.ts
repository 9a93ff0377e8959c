import type { Tx } from '../../../../platform/database/tx.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import type { LookUpText } from '../../../../platform/search/look-up-tokens.ts';
import { lookUpWithCustom } from '../../../custom-fields/index.ts';
import { formerNumbersOf } from '../numbering/former-number.store.ts';

export interface AssetToIndex {
  id: string;
  customerId: string;
  number: string;
  name: string;
  model?: string | null | undefined;
  serialNumber?: string | null | undefined;
  ipAddress?: string | null | undefined;
  assetTag?: string | null | undefined;
  hostName?: string | null | undefined;
  macAddresses?: readonly string[] | undefined;
  custom?: Readonly<Record<string, unknown>> | undefined;
}

/** What machines are looked up by: their numbers, those they bore before, their names, model, addresses, own fields (SD-07, PLT-07). */
export async function indexAssets(tx: Tx, ...assets: AssetToIndex[]): Promise<void> {
  const entryOf = await lookUpWithCustom(tx, 'asset');
  const former = await formerNumbersOf(
    tx,
    assets.map(({ id }) => id),
  );
  const entries = assets.map((asset) => {
    const { id, customerId, custom = {} } = asset;
    return entryOf({ id, customerId, texts: textsOf(asset, former.get(asset.id)), custom });
  });
  await indexLookUp(tx, ...entries);
}

function textsOf(asset: AssetToIndex, former: readonly string[] = []): LookUpText[] {
  const { number, name, model, serialNumber, ipAddress, assetTag, hostName, macAddresses = [] } = asset;
  const texts: (LookUpText | null | undefined | '')[] = [
    { as: 'code', text: number },
    { as: 'name', text: name },
    serialNumber && { as: 'code', text: serialNumber },
    model && { as: 'name', text: model },
    ipAddress && { as: 'ip', text: ipAddress },
    assetTag && { as: 'code', text: assetTag },
    hostName && { as: 'code', text: hostName },
    ...macAddresses.map(macText),
    ...former.map((text) => ({ as: 'code' as const, text })),
  ];
  return texts.filter((text) => !!text);
}

/** Without colons, so that it is found in any way of writing it; whole, and by what tells the cards of a maker apart. */
function macText(mac: string): LookUpText {
  const digits = mac.replaceAll(':', '');
  return { as: 'code', text: `${digits.slice(0, 6)}-${digits.slice(6)}` };
}
