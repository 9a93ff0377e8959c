import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { phoneShape } from '../../kernel/phone.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

/** A branch of the provider (分支机构, ORG-01), with teams and staff of its own. */
export const branchView = z.object({
  id: idShape,
  name: z.string(),
  address: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  /** Who and which are there and in use. */
  staffCount: z.int(),
  teams: z.array(z.object({ id: idShape, name: z.string() })),
  retiredAt: z.nullable(instantShape),
  revision: revisionShape,
  abilities: z.array(z.string()),
});
export type BranchView = z.output<typeof branchView>;

const fields = {
  name: lineShape(60),
  address: z.nullable(lineShape(200)),
  phone: z.nullable(phoneShape),
};
const change = z.partial(z.strictObject(fields));

export const listBranches = endpoint({
  method: 'GET',
  path: '/branches',
  summary: 'All branches by name; retired ones on demand.',
  query: z.strictObject({ retired: z.optional(z.enum(['with'])) }),
  answer: z.object({ items: z.array(branchView) }),
});

export const readBranch = endpoint({
  method: 'GET',
  path: '/branches/{branch}',
  summary: 'One branch.',
  answer: branchView,
});

export const recordBranch = endpoint({
  method: 'POST',
  path: '/branches',
  summary: 'Record a branch of the provider.',
  body: z.extend(change, { name: fields.name }),
  answer: branchView,
});

export const changeBranch = endpoint({
  method: 'PATCH',
  path: '/branches/{branch}',
  summary: 'Change a branch.',
  body: change,
  answer: branchView,
});

export const retireBranch = endpoint({
  method: 'POST',
  path: '/branches/{branch}/retirement',
  summary: 'Close a branch that has no staff and no teams any more.',
  answer: branchView,
  status: 200,
});
