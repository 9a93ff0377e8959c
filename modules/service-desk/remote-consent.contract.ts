import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { namedShape } from './ticket-view.contract.ts';

/** How far somebody may reach into a machine (SD-25): each takes in what stands before it. */
export const remoteScopes = ['view', 'control', 'file_transfer'] as const;
export type RemoteScope = (typeof remoteScopes)[number];
export const remoteScopeShape = z.enum(remoteScopes);

export const consentWays = ['click', 'code', 'word_of_mouth'] as const;
export type ConsentWay = (typeof consentWays)[number];

export const consentStates = ['asked', 'agreed', 'refused', 'withdrawn'] as const;
export type ConsentState = (typeof consentStates)[number];

/** Who took it back. */
export const withdrawers = ['staff', 'contact'] as const;
export type Withdrawer = (typeof withdrawers)[number];

export const remoteToolShape = lineShape(60);
export const toolSessionShape = lineShape(120);
export const consentingPersonShape = lineShape(60);

export const remoteConsentView = z.object({
  id: idShape,
  ticketId: idShape,
  scope: remoteScopeShape,
  state: z.enum(consentStates),
  way: z.nullable(z.enum(consentWays)),
  /** Who of the customer is asked, or answered; null: not known, or erased. */
  person: z.nullable(z.string()),
  askedAt: instantShape,
  /** Who asked, and who noted the answer, are shown to staff only. */
  askedBy: z.nullable(namedShape),
  notedBy: z.nullable(namedShape),
  settledAt: z.nullable(instantShape),
  withdrawnAt: z.nullable(instantShape),
  withdrawnBy: z.nullable(z.enum(withdrawers)),
  /** Six digits to be told to the engineer, shown to the customer's people while they are asked. */
  code: z.nullable(z.string()),
  /** How often a code may still be typed; staff only. */
  triesLeft: z.nullable(z.int()),
  abilities: z.array(z.enum(['agree', 'refuse', 'type_code', 'withdraw'])),
  revision: revisionShape,
});
export type RemoteConsentView = z.output<typeof remoteConsentView>;

export const askRemoteConsent = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/remote-consents',
  summary: 'Ask the caller to agree to a remote session: they click in the portal, or tell the code they are shown.',
  body: z.strictObject({ scope: remoteScopeShape }),
  answer: remoteConsentView,
});

export const noteRemoteConsent = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/spoken-consents',
  summary: 'Note that somebody of the customer agreed to a remote session by word of mouth.',
  body: z.strictObject({
    scope: remoteScopeShape,
    /** Without one, the caller, or who is hit. */
    contactId: z.optional(idShape),
    /** Who is in no record. */
    personName: z.optional(consentingPersonShape),
  }),
  answer: remoteConsentView,
});

export const agreeToRemote = endpoint({
  method: 'POST',
  path: '/remote-consents/{remoteConsent}/agreement',
  summary: 'Agree to the remote session that you are asked for.',
  answer: remoteConsentView,
  status: 200,
});

export const refuseRemote = endpoint({
  method: 'POST',
  path: '/remote-consents/{remoteConsent}/refusal',
  summary: 'Refuse the remote session that you are asked for.',
  answer: remoteConsentView,
  status: 200,
});

export const typeConsentCode = endpoint({
  method: 'POST',
  path: '/remote-consents/{remoteConsent}/code',
  summary: 'Type the code that the caller was shown; a wrong one counts, and the fifth refuses the request.',
  body: z.strictObject({ code: z.string().check(z.regex(/^\d{6}$/)) }),
  answer: remoteConsentView,
  status: 200,
});

export const withdrawRemoteConsent = endpoint({
  method: 'POST',
  path: '/remote-consents/{remoteConsent}/withdrawal',
  summary: 'Take an agreement back: sessions that run by it end at once.',
  answer: remoteConsentView,
  status: 200,
});
