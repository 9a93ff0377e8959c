import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, revisionShape, textShape, timeZoneShape } from '../../kernel/shapes.ts';

const fields = {
  name: lineShape(100),
  address: z.nullable(lineShape(200)),
  timeZone: timeZoneShape,
  /** Who lets the engineer in, and how. */
  accessNote: z.nullable(textShape(2000)),
};

export const siteView = z.object({
  id: idShape,
  customer: z.object({ id: idShape, name: z.string() }),
  name: z.string(),
  address: z.nullable(z.string()),
  timeZone: z.string(),
  accessNote: z.nullable(z.string()),
  isRetired: z.boolean(),
  createdAt: instantShape,
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'retire'])),
});
export type SiteView = z.output<typeof siteView>;

export const siteRow = z.object({
  id: idShape,
  customerId: idShape,
  customerName: z.string(),
  name: z.string(),
  address: z.nullable(z.string()),
  isRetired: z.boolean(),
  createdAt: instantShape,
});

export const listSites = endpoint({
  method: 'GET',
  path: '/sites',
  summary: 'Sites, newest first; without the retired ones unless asked for.',
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    q: z.optional(lineShape(60)),
    retired: z.optional(z.enum(['with'])),
  }),
  answer: pageOf(siteRow),
});

export const recordSite = endpoint({
  method: 'POST',
  path: '/sites',
  summary: 'Enter a site of a customer.',
  body: z.extend(z.partial(z.strictObject(fields)), { name: fields.name, customerId: idShape }),
  answer: siteView,
});

export const readSite = endpoint({ method: 'GET', path: '/sites/{site}', summary: 'One site.', answer: siteView });

export const changeSite = endpoint({
  method: 'PATCH',
  path: '/sites/{site}',
  summary: "Change a site's record.",
  body: z.partial(z.strictObject(fields)),
  answer: siteView,
});

export const retireSite = endpoint({
  method: 'POST',
  path: '/sites/{site}/retirement',
  summary: 'Take a site out of use; what happened there stays.',
  answer: siteView,
  status: 200,
});
