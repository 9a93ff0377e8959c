import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeProvider as endpoint, ProviderView } from '../../provider.contract.ts';
import { providerChanged } from './provider.events.ts';
import { readProvider } from './read-provider.ts';
import { ownTenant, saveOwnTenant } from './tenant.store.ts';

export async function changeProvider(tx: Tx, input: InputOf<typeof endpoint>): Promise<ProviderView> {
  const before = found(await ownTenant(tx));
  refuseStale(tx, before.revision);

  const after = { ...before, ...input };
  const changes = changesBetween(before, after, ['name', 'timeZone', 'locale', 'portalName', 'hotline', 'brandColor']);
  if (Object.keys(changes).length > 0) {
    await saveOwnTenant(tx, after);
    await announce(tx, providerChanged(tx.tenantId, changes));
  }
  return readProvider(tx);
}
