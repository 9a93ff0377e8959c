import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

/** One address, or all of a domain: `@spam.example.com`. */
const addressShape = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(254), z.regex(/^[^\s@<>]*@(?:[^\s@<>.]+\.)+[^\s@<>.]+$/));

export const blockedAddressView = z.object({
  id: idShape,
  address: z.string(),
  reason: z.string(),
  blockedBy: z.string(),
  blockedAt: instantShape,
  retiredAt: z.nullable(instantShape),
  revision: revisionShape,
  /** `retire`. */
  abilities: z.array(z.string()),
});
export type BlockedAddressView = z.output<typeof blockedAddressView>;

export const listBlockedAddresses = endpoint({
  method: 'GET',
  path: '/blocked-addresses',
  summary: 'Whose mails are left alone, newest first.',
  query: z.strictObject({ ...pageQuery }),
  answer: pageOf(blockedAddressView),
});

export const recordBlockedAddress = endpoint({
  method: 'POST',
  path: '/blocked-addresses',
  summary: 'Leave the mails of an address, or of a whole domain, alone from now on.',
  body: z.strictObject({ address: addressShape, reason: lineShape(200) }),
  answer: blockedAddressView,
});

export const retireBlockedAddress = endpoint({
  method: 'POST',
  path: '/blocked-addresses/{blockedAddress}/retirement',
  summary: 'Take mails of an address in again.',
  answer: blockedAddressView,
  status: 200,
});
