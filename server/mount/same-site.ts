import type { FastifyRequest } from 'fastify';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that rides on a cookie comes from our own pages: browsers say so themselves
 * (`Sec-Fetch-Site`), older ones by `Origin`. What says neither is no browser, and carries no one's cookie by accident.
 */
export function comesFromUs(request: FastifyRequest, publicUrl: string | null): boolean {
  if (reading.has(request.method)) return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return origin === (publicUrl ? new URL(publicUrl).origin : `${request.protocol}://${request.host}`);
}
