import type { FastifyReply, FastifyRequest } from 'fastify';

export const sessionCookie = 'yingtai_session';
const thirtyDays = 30 * 24 * 60 * 60;

export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  void reply.setCookie(sessionCookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
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
