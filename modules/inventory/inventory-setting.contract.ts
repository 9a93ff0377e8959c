import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { revisionShape } from '../../kernel/shapes.ts';

/** In which a machine may enter that nobody has entered yet. */
export const entryStatuses = ['in_use', 'in_stock', 'planned'] as const;
export type EntryStatus = (typeof entryStatuses)[number];

const fields = {
  /** How long documents are kept as they came; the newest of each machine longer, while it can be taken back. */
  keepDays: z.int().check(z.gte(7), z.lte(1825)),
  /** A machine that has not reported for so many days has fallen silent. */
  silentDays: z.int().check(z.gte(2), z.lte(365)),
  entryStatus: z.enum(entryStatuses),
};

export const inventorySettingView = z.object({ ...fields, revision: revisionShape });
export type InventorySettingView = z.output<typeof inventorySettingView>;

export const readInventorySetting = endpoint({
  method: 'GET',
  path: '/inventory-setting',
  summary: 'How long inventory documents are kept, when a machine has fallen silent, and how a new one enters.',
  answer: inventorySettingView,
});

export const changeInventorySetting = endpoint({
  method: 'PATCH',
  path: '/inventory-setting',
  summary: 'Change how long inventory documents are kept, when a machine is silent, or how a new one enters.',
  body: z.partial(z.strictObject(fields)),
  answer: inventorySettingView,
});
