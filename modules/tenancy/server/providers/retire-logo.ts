import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ProviderView } from '../../provider.contract.ts';
import { providerLogoSet } from './provider.events.ts';
import { readProvider } from './read-provider.ts';
import { ownTenant, saveLogo } from './tenant.store.ts';

/** Twice is as once. */
export async function retireLogo(tx: Tx): Promise<ProviderView> {
  if ((await ownTenant(tx))?.logoContent) {
    await saveLogo(tx, { logoContent: null, logoMediaType: null });
    await announce(tx, providerLogoSet(tx.tenantId, null));
  }
  return readProvider(tx);
}
