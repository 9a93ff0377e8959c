import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { moneyShape } from '../../kernel/money.ts';
import { dayShape, idShape, lineShape } from '../../kernel/shapes.ts';

const named = z.object({ id: idShape, name: z.string() });

/** The buyer is the contract's own customer; others pay, or are served under it as well (BIL-02). */
export const partyRoles = ['buyer', 'payer', 'beneficiary'] as const;
export type PartyRole = (typeof partyRoles)[number];

const partyShape = z.object({
  id: idShape,
  customer: named,
  role: z.enum(partyRoles),
  fromDay: dayShape,
  /** The last day; null: as long as the contract. */
  untilDay: z.nullable(dayShape),
});
export type ContractPartyView = z.output<typeof partyShape>;

const confirmerShape = z.object({
  id: idShape,
  contact: named,
  customer: named,
  scope: z.nullable(z.string()),
  /** Null: without limit. */
  limit: z.nullable(moneyShape),
  fromDay: dayShape,
  untilDay: z.nullable(dayShape),
});
export type ConfirmerView = z.output<typeof confirmerShape>;

export const partiesView = z.object({ parties: z.array(partyShape), confirmers: z.array(confirmerShape) });

export const readContractParties = endpoint({
  method: 'GET',
  path: '/contracts/{contract}/parties',
  summary: 'Who buys, pays and is served under the contract, and whose signature counts.',
  answer: partiesView,
});

export const recordContractParty = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/parties',
  summary: 'Let another customer be served under the contract, or pay for it.',
  body: z.strictObject({
    customerId: idShape,
    role: z.enum(['payer', 'beneficiary']),
    fromDay: z.optional(dayShape),
    untilDay: z.optional(z.nullable(dayShape)),
  }),
  answer: partiesView,
});

export const endContractParty = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/parties/{contractParty}/end',
  summary: 'A party is one no longer after this day (today, if none is said).',
  body: z.strictObject({ untilDay: z.optional(dayShape) }),
  answer: partiesView,
  status: 200,
});

export const recordConfirmer = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/confirmers',
  summary: 'Name somebody of a party whose signature counts, for what, and up to how much.',
  body: z.strictObject({
    contactId: idShape,
    scope: z.optional(z.nullable(lineShape(200))),
    limit: z.optional(z.nullable(moneyShape)),
    fromDay: z.optional(dayShape),
    untilDay: z.optional(z.nullable(dayShape)),
  }),
  answer: partiesView,
});

export const endConfirmer = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/confirmers/{confirmer}/end',
  summary: 'Their signature counts no longer after this day (today, if none is said).',
  body: z.strictObject({ untilDay: z.optional(dayShape) }),
  answer: partiesView,
  status: 200,
});
