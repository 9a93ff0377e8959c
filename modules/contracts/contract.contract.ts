import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { nameShape } from '../../kernel/names.ts';
import { dayShape, idShape, instantShape, lineShape, revisionShape, textShape } from '../../kernel/shapes.ts';
import { contractTerms } from './contract-terms.contract.ts';

/** What a contract is for (BIL-01). */
export const contractKinds = [
  'yearly_support',
  'resident',
  'on_call',
  'prepaid',
  'device_insurance',
  'rental',
  'project',
  'repair',
] as const;
export type ContractKind = (typeof contractKinds)[number];

export const contractStatuses = ['draft', 'offered', 'signed', 'active', 'suspended', 'ended', 'terminated'] as const;
export type ContractStatus = (typeof contractStatuses)[number];

/** What brings a contract from one status to the next; each is a thing that is made. */
export const contractActs = ['offer', 'revise', 'sign', 'activate', 'suspend', 'resume', 'end', 'terminate'] as const;
export type ContractAct = (typeof contractActs)[number];

const fields = {
  name: nameShape(100),
  kind: z.enum(contractKinds),
  /** What the customer's papers call it. */
  foreignNumber: z.nullable(lineShape(60)),
  startsOn: z.nullable(dayShape),
  /** The last day that it covers; null: until notice. */
  endsOn: z.nullable(dayShape),
  /** A staff member; told of what becomes due. */
  accountManagerId: z.nullable(idShape),
  note: z.nullable(textShape(4000)),
};
// the keys are those of `fields`
export const contractFields = Object.keys(fields) as (keyof typeof fields)[];

const named = z.object({ id: idShape, name: z.string() });
const numbered = z.object({ id: idShape, number: z.string() });

export const contractRow = z.object({
  id: idShape,
  number: z.string(),
  foreignNumber: z.nullable(z.string()),
  name: z.string(),
  kind: z.enum(contractKinds),
  status: z.enum(contractStatuses),
  customer: named,
  accountManager: z.nullable(named),
  signedOn: z.nullable(dayShape),
  startsOn: z.nullable(dayShape),
  endsOn: z.nullable(dayShape),
  /** Until its last day, that one not counted; null: it is not in force, or has no end. */
  daysLeft: z.nullable(z.int()),
  createdAt: instantShape,
});
export type ContractRow = z.output<typeof contractRow>;

export const contractView = z.extend(contractRow, {
  note: z.nullable(z.string()),
  statusAt: instantShape,
  /** Why it was suspended, ended or terminated. */
  statusReason: z.nullable(z.string()),
  renewedFrom: z.nullable(numbered),
  renewedBy: z.nullable(numbered),
  /** As they are today; before its first day as they will be then. */
  terms: contractTerms,
  revision: revisionShape,
  acts: z.array(z.enum(contractActs)),
  abilities: z.array(z.enum(['change', 'change_terms', 'supplement', 'change_annexes', 'renew'])),
});
export type ContractView = z.output<typeof contractView>;

export const recordContract = endpoint({
  method: 'POST',
  path: '/contracts',
  summary: 'Draft a contract with a customer, its buyer; what it does not say of its terms is as delivered.',
  body: z.extend(z.partial(z.strictObject({ ...fields, terms: contractTerms })), {
    name: fields.name,
    kind: fields.kind,
    customerId: idShape,
  }),
  answer: contractView,
});

export const readContract = endpoint({
  method: 'GET',
  path: '/contracts/{contract}',
  summary: 'One contract as it stands, with its terms of today.',
  answer: contractView,
});

export const changeContract = endpoint({
  method: 'PATCH',
  path: '/contracts/{contract}',
  summary: "Change a contract's record; once signed its days and its kind stay, and a supplement changes its terms.",
  body: z.partial(z.strictObject(fields)),
  answer: contractView,
});

export const renewContract = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/renewal',
  summary: 'Draft the contract that follows this one: same parties, terms, devices and quotas, from the day after.',
  body: z.strictObject({ endsOn: z.optional(dayShape) }),
  answer: contractView,
});
