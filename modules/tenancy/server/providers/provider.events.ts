import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

function ofProvider(id: Id, kind: string, payload: Record<string, unknown>): Announcement {
  return {
    kind: `provider.${kind}`,
    version: 1,
    subject: { kind: 'provider', id },
    customerId: null,
    audience: 'internal',
    payload,
  };
}

export function providerFounded(id: Id, provider: { code: string; timeZone: string; locale: string }): Announcement {
  const { code, timeZone, locale } = provider;
  return ofProvider(id, 'founded', { code, timeZone, locale });
}

export function providerChanged(id: Id, changes: Changes): Announcement {
  return ofProvider(id, 'changed', { changes });
}

/** Null: taken away. */
export function providerLogoSet(id: Id, logo: string | null): Announcement {
  return ofProvider(id, 'logo_set', { logo });
}

/** By the operator's command. */
export function providerStatusSet(id: Id, status: 'active' | 'suspended'): Announcement {
  return ofProvider(id, status === 'active' ? 'resumed' : 'suspended', {});
}
