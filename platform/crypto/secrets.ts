import type { Id } from '../../kernel/id.ts';
import { newEnvelopeKey, openEnvelopeKey, seal, unseal, type Place } from './envelope.ts';

/** A sealed value beside the key that opens it, and that wrapped by the installation's: both may stand in the row. */
export interface Sealed {
  text: string;
  envelopeKey: string;
}

/** Seals what a provider entrusts to us: it opens in its own row and column, with the installation's key alone. */
export interface TenantSecrets {
  seal(text: string, place: Omit<Place, 'tenant'>): Sealed;
  /** Refuses with `BrokenSeal`. */
  unseal(sealed: Sealed, place: Omit<Place, 'tenant'>): string;
}

export function secretsOf(tenant: Id, installation: Buffer): TenantSecrets {
  return {
    seal(text, place) {
      const envelopeKey = newEnvelopeKey(tenant, installation);
      const key = openEnvelopeKey(envelopeKey, tenant, installation);
      return { text: seal(text, { ...place, tenant }, key), envelopeKey };
    },
    unseal: (sealed, place) =>
      unseal(sealed.text, { ...place, tenant }, openEnvelopeKey(sealed.envelopeKey, tenant, installation)),
  };
}
