import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { findLabelled as endpoint } from '../../asset-label.contract.ts';
import { mayKnowLabels } from './label.policy.ts';
import { labelWithCode } from './label.store.ts';

/** Inside the caller's own walls: another provider's label leads nowhere. */
export async function findLabelled(tx: Tx, { code }: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  found(mayKnowLabels(tx.caller) || null);
  const [provider, own = ''] = code.split('.');
  const isOurs = (await ownTenant(tx))?.code === provider;
  const { assetId } = found(isOurs ? await labelWithCode(tx, own) : null);
  return { id: assetId };
}
