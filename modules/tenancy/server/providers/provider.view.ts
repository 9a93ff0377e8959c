import type { BrandView, ProviderView } from '../../provider.contract.ts';
import { mayChangeProvider } from './provider.policy.ts';
import type { OwnTenant } from './tenant.store.ts';

export function providerViewOf(tenant: OwnTenant, caller: { permissions: ReadonlySet<string> }): ProviderView {
  const { code, name, timeZone, locale, revision } = tenant;
  const abilities = mayChangeProvider(caller) ? ['change'] : [];
  return { code, name, timeZone, locale, ...brandViewOf(tenant), revision, abilities };
}

/** What everybody may know who stands at the provider's door. */
export function brandViewOf({ portalName, hotline, brandColor, logoContent }: OwnTenant): BrandView {
  return { portalName, hotline, brandColor, logo: logoContent };
}
