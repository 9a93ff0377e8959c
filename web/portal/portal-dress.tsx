import { useParams } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { addressOf } from '../api/address.ts';
import { useSession } from '../api/session.ts';
import { useAnswer } from '../api/use-answer.ts';
import { readEntrance } from '../../modules/identity/session.contract.ts';
import { lastProvider } from '../../modules/identity/web/light.ts';
import {
  readPortalDress,
  type PortalDress as PortalDressWords,
} from '../../modules/service-desk/process-variant.contract.ts';
import { readLogo } from '../../modules/tenancy/provider.contract.ts';
import { brandPalette } from '../ui/light/brand-palette.ts';
import { Brand, namedBrand, type ShownBrand } from '../ui/light/brand.ts';
import { wear } from '../ui/theme/theme.ts';

/** What is agreed with the customer whose people they are; what is not stays the provider's. */
function said(own: PortalDressWords | null): Partial<ShownBrand> {
  return Object.fromEntries(Object.entries(own ?? {}).filter(([, value]) => value !== null));
}

/**
 * Clothes the portal as its provider's: name, logo, colour, hotline. Before anybody is known it is the one of the address, or
 * the one that this browser came to last.
 */
export function PortalDress({ children }: { children: ReactNode }) {
  const session = useSession();
  const { provider: atDoor, token }: Record<string, string> = useParams({ strict: false });
  // a guest's token begins with whose it is
  const code = token?.split('.')[0] ?? session?.provider.code ?? atDoor ?? lastProvider();
  const { data } = useAnswer(readEntrance, { query: { provider: code } });
  const provider = data?.provider ?? null;
  const isTheirs = session?.kind === 'contact';
  const own = useAnswer(readPortalDress, undefined, { enabled: isTheirs }).data?.dress ?? null;
  const brand = useMemo((): ShownBrand => {
    if (!provider) return namedBrand(session?.provider.name ?? null);
    const { code: provider_, name, portalName, hotline, brandColor, logo } = provider;
    const picture = logo && addressOf(readLogo.path, {}, { provider: provider_, picture: logo });
    const shown = { name: portalName ?? name, hotline, color: brandColor, logo: picture, address: null };
    return { ...shown, ...said(own), providerName: name };
  }, [provider, session, own]);
  useEffect(() => wear(brand.color === null ? null : brandPalette(brand.color)), [brand.color]);
  return <Brand.Provider value={brand}>{children}</Brand.Provider>;
}
