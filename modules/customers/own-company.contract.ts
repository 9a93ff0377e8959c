import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, lineShape } from '../../kernel/shapes.ts';

const place = z.object({ id: idShape, customerId: idShape, name: z.string() });

/** What a customer's own people must know of their company before they can report anything. */
export const readOwnCompany = endpoint({
  method: 'GET',
  path: '/own-company',
  summary: "For the customers' people: who they are there, and their company's sites and departments.",
  answer: z.object({
    me: z.object({
      id: idShape,
      customerId: idShape,
      siteId: z.nullable(idShape),
      departmentId: z.nullable(idShape),
    }),
    /** Several where one answers for a group of companies; one's own first. */
    customers: z.array(z.object({ id: idShape, name: z.string() })),
    /** In use, by name. */
    sites: z.array(place),
    departments: z.array(place),
  }),
});

export const colleagueView = z.object({
  id: idShape,
  customerId: idShape,
  name: z.string(),
  department: z.nullable(z.string()),
  site: z.nullable(z.string()),
});
export type ColleagueView = z.output<typeof colleagueView>;

export const listColleagues = endpoint({
  method: 'GET',
  path: '/colleagues',
  summary: 'For who speaks for a company: its people by a part of their name or number, at most 20.',
  query: z.strictObject({ q: lineShape(60) }),
  answer: z.object({ items: z.array(colleagueView) }),
});
