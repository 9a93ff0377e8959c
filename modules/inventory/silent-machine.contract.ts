import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, oneOrMore } from '../../kernel/shapes.ts';
import { assetStatuses } from '../assets/asset.contract.ts';

const named = z.object({ id: idShape, name: z.string() });

export const silentMachineRow = z.object({
  /** The machine's. */
  id: idShape,
  number: z.string(),
  name: z.string(),
  customer: named,
  site: z.nullable(named),
  user: z.nullable(named),
  status: z.enum(assetStatuses),
  lastReportedAt: instantShape,
  /** Whole days since then. */
  days: z.int(),
  hostName: z.nullable(z.string()),
  ipAddress: z.nullable(z.string()),
  /** Its last report. */
  report: idShape,
});
export type SilentMachineRow = z.output<typeof silentMachineRow>;

export const listSilentMachines = endpoint({
  method: 'GET',
  path: '/silent-machines',
  summary: 'Machines that reported once and have not for as long as the provider says, the longest silent first.',
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    status: z.optional(oneOrMore(z.enum(assetStatuses))),
  }),
  answer: pageOf(silentMachineRow),
});
