import type { Tx } from '../../../../platform/database/tx.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import { lookUpTokens, type LookUpText } from '../../../../platform/search/look-up-tokens.ts';

export interface AssetToIndex {
  id: string;
  customerId: string;
  number: string;
  name: string;
  model?: string | null | undefined;
  serialNumber?: string | null | undefined;
  ipAddress?: string | null | undefined;
}

/** What machines are looked up by: number, serial number, name, model, address (SD-07). */
export async function indexAssets(tx: Tx, ...assets: AssetToIndex[]): Promise<void> {
  const entries = assets.map((asset) => ({
    kind: 'asset',
    id: asset.id,
    customerId: asset.customerId,
    tokens: lookUpTokens(textsOf(asset)),
  }));
  await indexLookUp(tx, ...entries);
}

function textsOf({ number, name, model, serialNumber, ipAddress }: AssetToIndex): LookUpText[] {
  const texts: LookUpText[] = [
    { as: 'code', text: number },
    { as: 'name', text: name },
  ];
  if (serialNumber) texts.push({ as: 'code', text: serialNumber });
  if (model) texts.push({ as: 'name', text: model });
  if (ipAddress) texts.push({ as: 'ip', text: ipAddress });
  return texts;
}
