import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape } from '../../kernel/shapes.ts';
import {
  consentingPersonShape,
  remoteConsentView,
  remoteScopeShape,
  remoteToolShape,
  toolSessionShape,
} from './remote-consent.contract.ts';
import { standingConsentView } from './standing-consent.contract.ts';
import { namedShape } from './ticket-view.contract.ts';

/** Who ended a session: whoever held it, or whoever took the consent back. */
export const sessionEnders = ['engineer', 'withdrawal'] as const;
export type SessionEnder = (typeof sessionEnders)[number];

export const remoteSessionView = z.object({
  id: idShape,
  scope: remoteScopeShape,
  tool: z.nullable(z.string()),
  /** What the tool calls it; with the engineer shown to staff only. */
  toolSession: z.nullable(z.string()),
  engineer: z.nullable(namedShape),
  /** Held by a standing consent, and not by one that was given for this ticket. */
  isByStanding: z.boolean(),
  startedAt: instantShape,
  endedAt: z.nullable(instantShape),
  endedBy: z.nullable(z.enum(sessionEnders)),
  abilities: z.array(z.enum(['end'])),
});
export type RemoteSessionView = z.output<typeof remoteSessionView>;

/** What a resolution says of a remote session that was only agreed on by word of mouth (SD-25). */
export const saidRemoteShape = z.strictObject({
  scope: remoteScopeShape,
  contactId: z.optional(idShape),
  personName: z.optional(consentingPersonShape),
  tool: z.optional(remoteToolShape),
  toolSession: z.optional(toolSessionShape),
  /** When it began; else when the ticket was accepted, or now. */
  startedAt: z.optional(instantShape),
});
export type SaidRemote = z.output<typeof saidRemoteShape>;

export const readRemoteAccess = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/remote-access',
  summary:
    'Who agreed to remote sessions on a ticket, which were held, and which standing consents hold for its machine.',
  answer: z.object({
    consents: z.array(remoteConsentView),
    sessions: z.array(remoteSessionView),
    standing: z.array(standingConsentView),
    /** `ask`, `note`, and with a living consent `start`. */
    abilities: z.array(z.enum(['ask', 'note', 'start'])),
  }),
});

export const startRemoteSession = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/remote-sessions',
  summary: 'Begin a remote session; refused without a living consent of enough scope.',
  body: z.strictObject({
    scope: remoteScopeShape,
    tool: z.optional(remoteToolShape),
    toolSession: z.optional(toolSessionShape),
  }),
  answer: remoteSessionView,
});

export const endRemoteSession = endpoint({
  method: 'POST',
  path: '/remote-sessions/{remoteSession}/end',
  summary: 'End a remote session.',
  answer: remoteSessionView,
  status: 200,
});
