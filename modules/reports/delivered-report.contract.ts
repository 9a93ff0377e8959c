import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';

/** A question as the address of a report writes it, without its period: whoever opens it chooses one. */
const question = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

export const deliveredReportView = z.object({
  /** `overdue`: in addresses, and in the tiles of dashboards. */
  code: z.string(),
  /** Its name is the text under `.name`, what it answers in one sentence the one under `.about`. */
  textKey: z.string(),
  /** Of which facts it is made: `/reports/<facts>`. */
  facts: z.string(),
  question,
  /** The same measures in their course. */
  trend: question,
});
export type DeliveredReportView = z.output<typeof deliveredReportView>;

export const listDeliveredReports = endpoint({
  method: 'GET',
  path: '/reports/delivered',
  summary: 'The reports that are there from the beginning, as questions (RPT-04), in the order in which they are read.',
  answer: z.object({ items: z.array(deliveredReportView) }),
});
