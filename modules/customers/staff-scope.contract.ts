import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';

export const staffScopeView = z.object({
  /** Whether they see every customer; else only `customers`. */
  seesAll: z.boolean(),
  customers: z.array(z.object({ id: idShape, name: z.string() })),
  abilities: z.array(z.enum(['change'])),
});
export type StaffScopeView = z.output<typeof staffScopeView>;

export const readStaffScope = endpoint({
  method: 'GET',
  path: '/staff/{staff}/customers',
  summary: 'The customers that a staff member sees.',
  answer: staffScopeView,
});

export const changeStaffScope = endpoint({
  method: 'PUT',
  path: '/staff/{staff}/customers',
  summary: 'Limit a staff member to some customers, or lift the limit.',
  body: z.strictObject({
    /** Null: all customers. */
    customerIds: z.nullable(z.array(idShape).check(z.minLength(1), z.maxLength(500))),
  }),
  answer: staffScopeView,
});
