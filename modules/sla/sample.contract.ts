import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

/** So many samples one request may bring, of all series together. */
export const mostSamplesABatch = 10_000;
/** So far ahead of ours may the clock of whoever measures be. */
export const clockSkewSeconds = 60;

/** What monitoring calls a series: `oa.response_ms`. */
export const seriesCodeShape = z.string().check(z.regex(/^[a-z0-9][a-z0-9_.:-]{0,79}$/));

const fields = {
  name: lineShape(80),
  unit: z.nullable(lineShape(20)),
};
/** A sample speaks until the next one, and at most so long; after that nothing is known. Said once: months that are over stay. */
const holdsSeconds = z.int().check(z.gte(1), z.lte(86_400));

export const seriesView = z.object({
  id: idShape,
  code: z.string(),
  name: z.string(),
  unit: z.nullable(z.string()),
  holdsSeconds: z.int(),
  /** Null: of the provider itself. */
  customer: z.nullable(z.object({ id: idShape, name: z.string() })),
  /** Of the newest sample; null: none came yet. */
  lastAt: z.nullable(instantShape),
  retiredAt: z.nullable(instantShape),
  createdAt: instantShape,
  revision: revisionShape,
  /** `change`, `retire`, `reinstate`. */
  abilities: z.array(z.string()),
});
export type SeriesView = z.output<typeof seriesView>;

export const listSeries = endpoint({
  method: 'GET',
  path: '/sample-series',
  summary: 'The series of samples that objectives are measured by, by code; retired ones on demand.',
  query: z.strictObject({ retired: z.optional(z.enum(['with'])), customerId: z.optional(idShape) }),
  answer: z.object({ items: z.array(seriesView) }),
});

export const readSeries = endpoint({
  method: 'GET',
  path: '/sample-series/{sampleSeries}',
  summary: 'One series of samples.',
  answer: seriesView,
});

export const recordSeries = endpoint({
  method: 'POST',
  path: '/sample-series',
  summary: 'Record a series, so that samples of it are taken.',
  body: z.strictObject({
    code: seriesCodeShape,
    name: fields.name,
    unit: z.optional(fields.unit),
    holdsSeconds,
    customerId: z.optional(z.nullable(idShape)),
  }),
  answer: seriesView,
});

export const changeSeries = endpoint({
  method: 'PATCH',
  path: '/sample-series/{sampleSeries}',
  summary: 'Change how a series is called, or its unit.',
  body: z.partial(z.strictObject(fields)),
  answer: seriesView,
});

export const retireSeries = endpoint({
  method: 'POST',
  path: '/sample-series/{sampleSeries}/retirement',
  summary: 'Take a series out of use: its samples stay, new ones are refused.',
  answer: seriesView,
  status: 200,
});

export const reinstateSeries = endpoint({
  method: 'POST',
  path: '/sample-series/{sampleSeries}/reinstatement',
  summary: 'Take samples of a retired series again.',
  answer: seriesView,
  status: 200,
});

/** `["2026-11-02T00:00:10.250Z", 62.4]` */
const sample = z.tuple([z.iso.datetime({ offset: true }), z.number()]);

export const pushSamples = endpoint({
  method: 'POST',
  path: '/samples',
  summary:
    'Bring samples of one or several series, up to 10,000 together; late, repeated and out of order as they come: of an instant the last one written counts. All are taken, or none.',
  body: z.strictObject({
    series: z
      .array(z.strictObject({ code: seriesCodeShape, samples: z.array(sample).check(z.maxLength(mostSamplesABatch)) }))
      .check(z.minLength(1), z.maxLength(500)),
  }),
  answer: z.object({
    series: z.array(
      z.object({
        code: z.string(),
        /** Of instants that were new, and of those that were known before. */
        added: z.int(),
        replaced: z.int(),
        lastAt: z.nullable(instantShape),
      }),
    ),
  }),
  status: 200,
});
