import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { hashPassword } from '../../../../platform/crypto/password.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { issueAssetLabel as endpoint } from '../../asset-label.contract.ts';
import { scopeOf } from '../assets/asset.policy.ts';
import { assetById } from '../assets/asset.store.ts';
import { fingerprintsOf } from './fingerprints-of.ts';
import { labelRefusals } from './label.refusals.ts';
import { newPin } from './new-label.ts';
import { putNewLabels } from './put-new-labels.ts';

export interface FreshPin {
  pin: string;
  pinHash: string;
}

/** Thought up and hashed without holding a connection. */
export async function makePin(): Promise<FreshPin> {
  const pin = newPin();
  return { pin, pinHash: await hashPassword(pin) };
}

export async function issueLabel(
  tx: Tx,
  { asset: id, pin, pinHash }: InputOf<typeof endpoint> & FreshPin,
): Promise<AnswerOf<typeof endpoint>> {
  // two who issue at once: the later one's is the label in use
  await holdRecords(tx, 'asset', [id]);
  const asset = found(await assetById(tx, id, scopeOf(tx.caller)));
  if (asset.retiredAt !== null) throw new Refusal(labelRefusals.asset_retired);
  const provider = found(await ownTenant(tx));
  const wanted = { assetId: id, customerId: asset.customerId, pinHash, printed: fingerprintsOf(asset) };
  const codes = await putNewLabels(tx, [wanted], { printedAt: null });
  return { code: `${provider.code}.${found(codes.get(id))}`, pin };
}
