import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';

/** What comes of holding licences against what is installed, the worst first. */
export const verdicts = ['forbidden', 'not_licensed', 'over', 'under', 'fits', 'no_licence_needed'] as const;
export type Verdict = (typeof verdicts)[number];

export const balanceRow = z.object({
  product: z.object({ id: idShape, name: z.string(), publisher: z.nullable(z.string()) }),
  verdict: z.enum(verdicts),
  /** Machines in use that have it. */
  machines: z.int(),
  /** Licences that are needed for them: machines, or the people who use them, as the licences count. */
  needed: z.int(),
  /** Given to machines or people. */
  given: z.int(),
  /** In force today; null: as many as are wanted. */
  entitled: z.nullable(z.int()),
  /** Below zero: so many are missing. Null: as many as are wanted, or none are needed. */
  free: z.nullable(z.int()),
});
export type BalanceRow = z.output<typeof balanceRow>;

export const readSoftwareBalance = endpoint({
  method: 'GET',
  path: '/customers/{customer}/software-balance',
  summary: 'A customer’s licences held against what is installed on its machines (AST-10).',
  answer: z.object({
    /** Machines in use, and of how many it is known which programs they have. */
    machines: z.int(),
    scanned: z.int(),
    /** Reported names on them that nobody has said the meaning of. */
    unknownTitles: z.int(),
    /** The worst first, then by name. */
    products: z.array(balanceRow),
  }),
});
