import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape } from '../../kernel/shapes.ts';

export const inventoryTokenRow = z.object({
  id: idShape,
  name: z.string(),
  createdAt: instantShape,
  /** Null: no agent has shown it yet. */
  lastUsedAt: z.nullable(instantShape),
});
export type InventoryTokenRow = z.output<typeof inventoryTokenRow>;

export const listInventoryTokens = endpoint({
  method: 'GET',
  path: '/customers/{customer}/inventory-tokens',
  summary: 'With which tokens inventory agents may report machines of a customer, newest first.',
  answer: z.object({
    items: z.array(inventoryTokenRow),
    /** Of the customer's machines in use, how many report, and how many of those have fallen silent. */
    machines: z.object({ reporting: z.int(), silent: z.int() }),
    abilities: z.array(z.enum(['make', 'end'])),
  }),
});

export const makeInventoryToken = endpoint({
  method: 'POST',
  path: '/customers/{customer}/inventory-tokens',
  summary: 'Make a token for inventory agents of a customer; it is shown this once.',
  body: z.strictObject({ name: lineShape(60) }),
  answer: z.extend(inventoryTokenRow, {
    /** Agents post to `/inventory/<token>`. */
    token: z.string(),
  }),
});

export const endInventoryToken = endpoint({
  method: 'DELETE',
  path: '/inventory-tokens/{inventoryToken}',
  summary: 'End a token: what shows it is not let in any more.',
});
