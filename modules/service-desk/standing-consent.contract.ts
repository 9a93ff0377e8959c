import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, revisionShape, textShape } from '../../kernel/shapes.ts';
import { consentingPersonShape, remoteScopeShape, withdrawers } from './remote-consent.contract.ts';
import { machineShape, namedShape } from './ticket-view.contract.ts';

export const standingConsentView = z.object({
  id: idShape,
  customer: namedShape,
  /** Null: every machine of the customer's. */
  asset: z.nullable(machineShape),
  scope: remoteScopeShape,
  /** Who of the customer gave it. */
  person: z.string(),
  note: z.nullable(z.string()),
  givenAt: instantShape,
  /** Null: they gave it themselves, or the reader is no staff. */
  notedBy: z.nullable(namedShape),
  withdrawnAt: z.nullable(instantShape),
  withdrawnBy: z.nullable(z.enum(withdrawers)),
  abilities: z.array(z.enum(['withdraw'])),
  revision: revisionShape,
});
export type StandingConsentView = z.output<typeof standingConsentView>;

export const listStandingConsents = endpoint({
  method: 'GET',
  path: '/standing-consents',
  summary: 'Standing consents to remote sessions of a customer or a machine, those that hold first.',
  query: z.strictObject({ customerId: z.optional(idShape), assetId: z.optional(idShape) }),
  answer: z.object({ items: z.array(standingConsentView) }),
});

export const recordStandingConsent = endpoint({
  method: 'POST',
  path: '/standing-consents',
  summary: "Give, or note, a customer's standing consent to remote sessions on machines that nobody sits at.",
  body: z.strictObject({
    customerId: idShape,
    /** Without one, for every machine of the customer's. */
    assetId: z.optional(idShape),
    scope: remoteScopeShape,
    /** Who gave it; the customer's own people give it themselves. */
    contactId: z.optional(idShape),
    personName: z.optional(consentingPersonShape),
    note: z.optional(textShape(2000)),
  }),
  answer: standingConsentView,
});

export const withdrawStandingConsent = endpoint({
  method: 'POST',
  path: '/standing-consents/{standingConsent}/withdrawal',
  summary: 'Take a standing consent back: sessions that run by it end at once.',
  answer: standingConsentView,
  status: 200,
});
