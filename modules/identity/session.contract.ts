import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { localeShape } from '../../kernel/locale.ts';
import { emailShape, idShape, instantShape, lineShape, timeZoneShape } from '../../kernel/shapes.ts';
import { brandView, providerCodeShape } from '../tenancy/provider.contract.ts';

export const themes = ['system', 'light', 'dark'] as const;

/** At least 10 characters and at most 200; what it is made of is left to its owner (NIST SP 800-63B). */
export const passwordShape = z.string().check(z.minLength(10), z.maxLength(200));

/** Who is signed in, and what they may do: screens draw navigation and buttons from `permissions` and abilities. */
export const sessionView = z.object({
  id: idShape,
  kind: z.enum(['staff', 'contact']),
  accountId: idShape,
  /** The staff member or the contact behind the account. */
  subjectId: idShape,
  name: z.string(),
  email: z.string(),
  provider: z.object({ code: providerCodeShape, name: z.string(), timeZone: z.string() }),
  permissions: z.array(z.string()),
  /** The teams that a staff member belongs to: "my team's tickets". */
  teamIds: z.array(idShape),
  locale: localeShape,
  theme: z.enum(themes),
  timeZone: z.string(),
});
export type SessionView = z.output<typeof sessionView>;

export const signIn = endpoint({
  method: 'POST',
  path: '/session',
  summary: 'Sign in with e-mail and password; the session travels in a cookie.',
  body: z.strictObject({
    /** May be left out where the installation has one provider. */
    provider: z.optional(providerCodeShape),
    email: emailShape,
    password: z.string().check(z.maxLength(200)),
  }),
  answer: sessionView,
  status: 200,
});

export const readSession = endpoint({
  method: 'GET',
  path: '/session',
  summary: 'Who is signed in, and what they may do.',
  answer: sessionView,
});

export const signOut = endpoint({ method: 'DELETE', path: '/session', summary: 'Sign out of this session.' });

/** What the sign-in page needs before anybody is known. */
export const readEntrance = endpoint({
  method: 'GET',
  path: '/entrance',
  summary: 'What stands at the door: set-up, or sign-in, and of which provider, with how it shows itself.',
  query: z.strictObject({ provider: z.optional(providerCodeShape) }),
  answer: z.object({
    state: z.enum(['set_up', 'sign_in', 'unknown_provider']),
    provider: z.nullable(z.object({ code: providerCodeShape, name: z.string(), ...brandView.shape })),
  }),
});

export const setUp = endpoint({
  method: 'POST',
  path: '/set-up',
  summary: 'Found a provider with the one-time set-up link, and sign its administrator in.',
  body: z.strictObject({
    token: z.string().check(z.maxLength(200)),
    providerName: lineShape(100),
    providerCode: z.optional(providerCodeShape),
    adminName: lineShape(60),
    adminEmail: emailShape,
    adminPassword: passwordShape,
    locale: z.optional(localeShape),
  }),
  answer: sessionView,
});

export const changePreferences = endpoint({
  method: 'PATCH',
  path: '/session/preferences',
  summary: "Change one's own language, theme or time zone.",
  body: z.strictObject({
    locale: z.optional(localeShape),
    theme: z.optional(z.enum(themes)),
    timeZone: z.optional(z.nullable(timeZoneShape)),
  }),
  answer: sessionView,
});

export const changePassword = endpoint({
  method: 'POST',
  path: '/session/password',
  summary: "Change one's own password; all other sessions end.",
  body: z.strictObject({ current: z.string().check(z.maxLength(200)), next: passwordShape }),
});

export const sessionRow = z.object({
  id: idShape,
  createdAt: instantShape,
  lastSeenAt: instantShape,
  expiresAt: instantShape,
  /** Browser and system as they named themselves; the address it came from. */
  userAgent: z.nullable(z.string()),
  address: z.nullable(z.string()),
  isCurrent: z.boolean(),
});

export const listSessions = endpoint({
  method: 'GET',
  path: '/sessions',
  summary: "One's own living sessions, newest first.",
  answer: z.object({ items: z.array(sessionRow) }),
});

export const endSession = endpoint({
  method: 'DELETE',
  path: '/sessions/{session}',
  summary: "End one of one's own sessions.",
});

/** An invitation or a reset: a one-time link that sets a password. */
export const readLink = endpoint({
  method: 'POST',
  path: '/sign-in-links/look',
  summary: 'Whom a one-time link is for, as long as it holds.',
  body: z.strictObject({ token: z.string().check(z.maxLength(200)) }),
  answer: z.object({
    purpose: z.enum(['invitation', 'reset']),
    name: z.string(),
    email: z.string(),
    expiresAt: instantShape,
  }),
  status: 200,
});

export const acceptLink = endpoint({
  method: 'POST',
  path: '/sign-in-links/acceptance',
  summary: 'Set the password with a one-time link, and sign in.',
  body: z.strictObject({
    token: z.string().check(z.maxLength(200)),
    password: passwordShape,
    /** Which the invitation was read in: theirs from now on. */
    locale: z.optional(localeShape),
  }),
  answer: sessionView,
});
