import type { ProviderView } from '../../provider.contract.ts';
import { mayChangeProvider } from './provider.policy.ts';
import type { ownTenant } from './tenant.store.ts';

type OwnTenant = NonNullable<Awaited<ReturnType<typeof ownTenant>>>;

export function providerViewOf(tenant: OwnTenant, caller: { permissions: ReadonlySet<string> }): ProviderView {
  const { code, name, timeZone, locale, revision } = tenant;
  return { code, name, timeZone, locale, revision, abilities: mayChangeProvider(caller) ? ['change'] : [] };
}
