import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * What we hand out to be shown again (sessions, API tokens, labels, links, feeds): `<provider code>.<secret>`.
 * The code finds the provider, so that the hash is looked up inside its wall; the table holds the hash only.
 */
export interface Token {
  providerCode: string;
  /** 256 random bits in base64url. */
  secret: string;
}

/** A new token for one provider: the text to hand out once, and the hash for the table. */
export function makeToken(providerCode: string): { text: string; hash: string } {
  const secret = randomBytes(32).toString('base64url');
  return { text: `${providerCode}.${secret}`, hash: hashSecret(secret) };
}

/** Null for anything that we cannot have made. */
export function parseToken(text: string): Token | null {
  const [, providerCode, secret] = /^([a-z0-9][a-z0-9-]{0,62})\.([\w-]{43})$/.exec(text) ?? [];
  return providerCode && secret ? { providerCode, secret } : null;
}

/** SHA-256 in hex. Enough for 256 random bits; passwords need `hashPassword`. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Compares in a time that depends on neither text: for secrets that are compared, not looked up. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
