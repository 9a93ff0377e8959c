import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { nameShape } from '../../kernel/names.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, revisionShape, textShape, timeZoneShape } from '../../kernel/shapes.ts';

const fields = {
  name: nameShape(100),
  address: z.nullable(lineShape(200)),
  /** A word of the provider's own, by which promises may differ: `宁波`. */
  region: z.nullable(lineShape(40)),
  timeZone: timeZoneShape,
  openingHours: z.nullable(textShape(500)),
  /** Who lets the engineer in, and how. */
  accessNote: z.nullable(textShape(2000)),
  /** Dangers to health; an engineer may refuse because of them (ORG-03). */
  hazards: z.nullable(textShape(1000)),
  /** What must be worn or done against them. */
  protection: z.nullable(textShape(1000)),
  /** Degrees, WGS 84; both or none. */
  latitude: z.nullable(z.number().check(z.gte(-90), z.lte(90))),
  longitude: z.nullable(z.number().check(z.gte(-180), z.lte(180))),
};
/** The keys are those of `fields`. */
export const siteFields = Object.keys(fields) as (keyof typeof fields)[];

export const siteView = z.object({
  id: idShape,
  customer: z.object({ id: idShape, name: z.string() }),
  name: z.string(),
  address: z.nullable(z.string()),
  region: z.nullable(z.string()),
  timeZone: z.string(),
  openingHours: z.nullable(z.string()),
  accessNote: z.nullable(z.string()),
  hazards: z.nullable(z.string()),
  protection: z.nullable(z.string()),
  latitude: z.nullable(z.number()),
  longitude: z.nullable(z.number()),
  isRetired: z.boolean(),
  createdAt: instantShape,
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'retire', 'reinstate', 'refuse'])),
});
export type SiteView = z.output<typeof siteView>;

export const siteRow = z.object({
  id: idShape,
  customerId: idShape,
  customerName: z.string(),
  name: z.string(),
  address: z.nullable(z.string()),
  region: z.nullable(z.string()),
  hasHazards: z.boolean(),
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
    region: z.optional(lineShape(40)),
    /** The beginning of a name; the list then ends with the closest 200, and so does its export. */
    q: z.optional(lineShape(60)),
    retired: z.optional(z.enum(['with'])),
  }),
  answer: pageOf(siteRow),
});

export const listSiteRegions = endpoint({
  method: 'GET',
  path: '/site-regions',
  summary: 'The regions in use, the most frequent first; at most 200.',
  answer: z.object({ items: z.array(z.object({ region: z.string(), count: z.int() })) }),
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

export const readSiteHoldings = endpoint({
  method: 'GET',
  path: '/sites/{site}/holdings',
  summary: 'What there is at a site: told before it is retired.',
  answer: z.object({ counts: z.array(z.object({ textKey: z.string(), count: z.int() })) }),
});

export const retireSite = endpoint({
  method: 'POST',
  path: '/sites/{site}/retirement',
  summary: 'Take a site out of use; what happened there stays.',
  answer: siteView,
  status: 200,
});

export const reinstateSite = endpoint({
  method: 'DELETE',
  path: '/sites/{site}/retirement',
  summary: 'Bring a retired site back into use.',
  answer: siteView,
});

export const siteRefusal = z.object({
  id: idShape,
  staff: z.object({ id: idShape, name: z.string() }),
  reason: z.string(),
  refusedAt: instantShape,
});

export const listSiteRefusals = endpoint({
  method: 'GET',
  path: '/sites/{site}/refusals',
  summary: 'Who refused to work at a site because of its hazards, newest first; at most 100.',
  answer: z.object({ items: z.array(siteRefusal) }),
});

export const refuseSite = endpoint({
  method: 'POST',
  path: '/sites/{site}/refusals',
  summary: 'Record that the caller refuses to work at a site because of its hazards; what is said stays.',
  body: z.strictObject({ reason: textShape(1000) }),
  answer: siteRefusal,
});
