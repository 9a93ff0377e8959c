import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, oneOrMore, revisionShape, textShape } from '../../kernel/shapes.ts';

/** Who is on site there: a branch of the provider, a partner, or nobody. */
export const servers = ['branch', 'partner', 'remote_only'] as const;
export type ServedBy = (typeof servers)[number];
const servedByShape = z.enum(servers);

const named = z.object({ id: idShape, name: z.string() });

/** How a city is served (SLA-18): by which hours, how soon on site, with what, by whom. */
export const cityCoverageView = z.object({
  id: idShape,
  province: z.string(),
  city: z.string(),
  calendar: named,
  /** Working minutes until somebody is on site; null: by agreement. */
  arrivalMinutes: z.nullable(z.int()),
  /** Which services are supported there; null: all. */
  services: z.nullable(z.string()),
  servedBy: servedByShape,
  branch: z.nullable(named),
  partner: z.nullable(z.string()),
  retiredAt: z.nullable(instantShape),
  revision: revisionShape,
  /** `change`, `retire`, `reinstate`. */
  abilities: z.array(z.string()),
});
export type CityCoverageView = z.output<typeof cityCoverageView>;

const fields = {
  province: lineShape(40),
  city: lineShape(40),
  calendarId: idShape,
  arrivalMinutes: z.nullable(z.int().check(z.gte(1), z.lte(100_000))),
  services: z.nullable(textShape(500)),
  servedBy: servedByShape,
  branchId: z.nullable(idShape),
  partner: z.nullable(lineShape(80)),
};
const change = z.partial(z.strictObject(fields));

export const listCityCoverage = endpoint({
  method: 'GET',
  path: '/city-coverage',
  summary: 'Cities with how they are served, by province and city; retired ones on demand.',
  query: z.strictObject({
    /** Anywhere in the name of province or city. */
    q: z.optional(lineShape(40)),
    servedBy: z.optional(oneOrMore(servedByShape)),
    retired: z.optional(z.enum(['with'])),
  }),
  answer: z.object({ items: z.array(cityCoverageView), abilities: z.array(z.enum(['record'])) }),
});

export const readCityCoverage = endpoint({
  method: 'GET',
  path: '/city-coverage/{cityCoverage}',
  summary: 'How one city is served.',
  answer: cityCoverageView,
});

export const recordCityCoverage = endpoint({
  method: 'POST',
  path: '/city-coverage',
  summary: 'Say how a city is served.',
  body: z.extend(change, {
    province: fields.province,
    city: fields.city,
    calendarId: fields.calendarId,
    servedBy: fields.servedBy,
  }),
  answer: cityCoverageView,
});

export const changeCityCoverage = endpoint({
  method: 'PATCH',
  path: '/city-coverage/{cityCoverage}',
  summary: 'Change how a city is served.',
  body: change,
  answer: cityCoverageView,
});

export const retireCityCoverage = endpoint({
  method: 'POST',
  path: '/city-coverage/{cityCoverage}/retirement',
  summary: 'Promise nothing for a city any more.',
  answer: cityCoverageView,
  status: 200,
});

export const reinstateCityCoverage = endpoint({
  method: 'POST',
  path: '/city-coverage/{cityCoverage}/reinstatement',
  summary: 'Serve a city again as before.',
  answer: cityCoverageView,
  status: 200,
});

export const findCityCoverage = endpoint({
  method: 'GET',
  path: '/place-coverage',
  summary: 'How a place is served, by the city that its region or address names; else by the cities of its province.',
  query: z.strictObject({ region: z.optional(lineShape(40)), address: z.optional(lineShape(200)) }),
  answer: z.object({
    items: z.array(cityCoverageView),
    /** The place lies in the province of these cities, but in none of them. */
    isOnlyProvince: z.boolean(),
  }),
});
