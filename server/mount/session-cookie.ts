import type { FastifyReply, FastifyRequest } from 'fastify';
import { guestKindOf, type Access } from '../../platform/module/register.ts';

export const sessionCookie = 'yingtai_session';
/** One for each kind of what guests are let in to, so that none is in another's way, nor in that of who is signed in. */
const guestCookie = (kind: string) => `yingtai_guest_${kind}`;
const thirtyDays = 30 * 24 * 60 * 60;

/** `isSecure`: people reach us by https only, so the cookie goes nowhere else, whatever stands in between. */
export function setSessionCookie(reply: FastifyReply, token: string, { isSecure }: { isSecure: boolean }): void {
  void reply.setCookie(sessionCookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    maxAge: thirtyDays,
  });
}

/** Ends with the browser, at the latest with what it lets in to: the table knows when. */
export function setGuestCookie(
  reply: FastifyReply,
  token: string,
  { kind, isSecure }: { kind: string; isSecure: boolean },
): void {
  void reply.setCookie(guestCookie(kind), token, {
    path: '/api/v1',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
  });
}

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(sessionCookie, { path: '/' });
}

export interface ShownToken {
  kind: 'session' | 'token' | 'guest';
  text: string;
}

/** What the request shows at a route: where guests are let in their own cookie counts, and nothing else does. */
export function shownAt({ access }: { access: Access }, request: FastifyRequest): ShownToken | null {
  const kind = guestKindOf(access);
  if (kind === null) return shownToken(request);
  const cookie = request.cookies[guestCookie(kind)];
  return cookie ? { kind: 'guest', text: cookie } : null;
}

/** What the request shows: a bearer token before a cookie, so that a script's rights never mix with a browser's. */
export function shownToken(request: FastifyRequest): ShownToken | null {
  const bearer = /^Bearer (\S{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) return { kind: 'token', text: bearer };
  const cookie = request.cookies[sessionCookie];
  return cookie ? { kind: 'session', text: cookie } : null;
}
