import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import type { readAssetSoftware as endpoint } from '../../installation.contract.ts';
import { countOnMachine } from './installation.store.ts';
import { scanOf } from './scan.store.ts';

export async function readAssetSoftware(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const asset = found(await assetById(tx, input.asset, assetScopeOf(tx.caller)));
  const scan = await scanOf(tx, asset.id);
  const counts = await countOnMachine(tx, asset.id);
  return { scannedAt: scan?.scannedAt ?? null, isWhole: scan !== undefined && scan.fingerprint !== null, ...counts };
}
