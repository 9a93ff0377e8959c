import type { Tx } from '../../../../platform/database/tx.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import type { LookUpText } from '../../../../platform/search/look-up-tokens.ts';
import { lookUpWithCustom } from '../../../custom-fields/index.ts';

export interface AssetToIndex {
  id: string;
  customerId: string;
  number: string;
  name: string;
  model?: string | null | undefined;
  serialNumber?: string | null | undefined;
  ipAddress?: string | null | undefined;
  custom?: Readonly<Record<string, unknown>> | undefined;
}

/** What machines are looked up by: number, serial number, name, model, address, own fields (SD-07, PLT-07). */
export async function indexAssets(tx: Tx, ...assets: AssetToIndex[]): Promise<void> {
  const entryOf = await lookUpWithCustom(tx, 'asset');
  const entries = assets.map((asset) => {
    const { id, customerId, custom = {} } = asset;
    return entryOf({ id, customerId, texts: textsOf(asset), custom });
  });
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
