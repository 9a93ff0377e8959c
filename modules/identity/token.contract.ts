import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape } from '../../kernel/shapes.ts';

/** Days that an API token lives at most, and when nothing else is said. */
export const tokenDays = { most: 365, usual: 90 };

export const tokenRow = z.object({
  id: idShape,
  name: z.string(),
  /** Permissions that it may use, as far as its owner holds them. */
  scopes: z.array(z.string()),
  createdAt: instantShape,
  lastUsedAt: z.nullable(instantShape),
  expiresAt: instantShape,
});
export type TokenRow = z.output<typeof tokenRow>;

export const listTokens = endpoint({
  method: 'GET',
  path: '/tokens',
  summary: "One's own living API tokens, newest first.",
  answer: z.object({ items: z.array(tokenRow) }),
});

export const makeToken = endpoint({
  method: 'POST',
  path: '/tokens',
  summary: 'Make an API token; its secret is shown this once.',
  body: z.strictObject({
    name: lineShape(60),
    scopes: z.array(z.string().check(z.maxLength(80))).check(z.minLength(1), z.maxLength(500)),
    days: z.optional(z.int().check(z.gte(1), z.lte(tokenDays.most))),
  }),
  answer: z.extend(tokenRow, { token: z.string() }),
});

export const endToken = endpoint({
  method: 'DELETE',
  path: '/tokens/{token}',
  summary: "End one of one's own API tokens.",
});
