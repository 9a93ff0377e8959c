import type { FastifyReply, FastifyRequest } from 'fastify';

export const sessionCookie = 'yingtai_session';
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

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(sessionCookie, { path: '/' });
}

/** What the request shows: a bearer token before a cookie, so that a script's rights never mix with a browser's. */
export function shownToken(request: FastifyRequest): { kind: 'session' | 'token'; text: string } | null {
  const bearer = /^Bearer (\S{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) return { kind: 'token', text: bearer };
  const cookie = request.cookies[sessionCookie];
  return cookie ? { kind: 'session', text: cookie } : null;
}
