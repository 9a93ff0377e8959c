import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { moneyShape } from '../../kernel/money.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { failureFilters } from './failure.contract.ts';

export const hardwareRepairRow = z.object({
  /** Of the ticket. */
  id: idShape,
  number: z.string(),
  title: z.string(),
  resolvedAt: instantShape,
  resolutionCode: codeShape,
  machine: z.object({ id: idShape, number: z.string(), name: z.string(), kind: codeShape }),
  customer: z.object({ id: idShape, name: z.string() }),
  minutes: z.int(),
  cost: moneyShape,
});
export type HardwareRepairRow = z.output<typeof hardwareRepairRow>;

export const listHardwareRepairs = endpoint({
  method: 'GET',
  path: '/hardware-repairs',
  summary:
    'The tickets behind failure rates, last resolved first: repairs of machines that were in service in the period.',
  query: z.strictObject({ ...pageQuery, ...failureFilters, assetId: z.optional(idShape) }),
  answer: pageOf(hardwareRepairRow),
});
