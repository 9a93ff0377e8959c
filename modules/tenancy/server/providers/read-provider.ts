import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { ProviderView } from '../../provider.contract.ts';
import { providerViewOf } from './provider.view.ts';
import { ownTenant } from './tenant.store.ts';

export async function readProvider(tx: Tx): Promise<ProviderView> {
  return providerViewOf(found(await ownTenant(tx)), tx.caller);
}
