import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { dayShape, idShape, instantShape, textShape } from '../../kernel/shapes.ts';
import { contractTerms, termFields } from './contract-terms.contract.ts';
import { contractView } from './contract.contract.ts';

const versionShape = z.object({
  id: idShape,
  /** 1: the contract as it was signed; each later one is a supplement (补充协议). */
  number: z.int(),
  validFrom: dayShape,
  reason: z.nullable(z.string()),
  terms: contractTerms,
  /** Parts that are not as in the version before it that holds. */
  changed: z.array(z.enum(termFields)),
  madeAt: instantShape,
  madeBy: z.nullable(z.object({ id: idShape, name: z.string() })),
  withdrawnAt: z.nullable(instantShape),
  mayWithdraw: z.boolean(),
});
export type ContractVersionView = z.output<typeof versionShape>;

export const listContractVersions = endpoint({
  method: 'GET',
  path: '/contracts/{contract}/versions',
  summary: 'What the contract said from which day on, newest first, with what each version changed.',
  answer: z.object({ items: z.array(versionShape) }),
});

export const changeContractTerms = endpoint({
  method: 'PUT',
  path: '/contracts/{contract}/terms',
  summary: 'Write the terms of a draft anew; what was offered or signed is changed by a supplement.',
  body: z.strictObject({ terms: contractTerms }),
  answer: contractView,
});

export const recordSupplement = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/supplements',
  summary: 'Agree on other terms from a day to come on; what earlier days were served by stays.',
  body: z.strictObject({
    validFrom: dayShape,
    reason: textShape(500),
    terms: contractTerms,
    /** Devices added since the annex was signed are part of it from that day on. */
    annexesDevices: z.optional(z.boolean()),
    /** The proposal that it answers. */
    proposalId: z.optional(idShape),
  }),
  answer: contractView,
});

export const withdrawSupplement = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/supplements/{contractVersion}/withdrawal',
  summary: 'Take a supplement back before its first day.',
  answer: contractView,
  status: 200,
});
