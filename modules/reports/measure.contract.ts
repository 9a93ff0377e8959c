import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { grains } from '../../kernel/measures.ts';

export const measureView = z.object({
  code: z.string(),
  /** Its name is the text under `.name`, its formula in one sentence the one under `.formula`. */
  textKey: z.string(),
  /** `seconds`, `ratio` and `score` come with their statistics, `hours` are a sum. */
  unit: z.enum(['count', 'share', 'seconds', 'ratio', 'score', 'hours']),
  /** The requirement that defines it. */
  source: z.string(),
  /** Which of two values is the good news: for comparisons; null: neither. */
  better: z.nullable(z.enum(['higher', 'lower'])),
});
export type MeasureView = z.output<typeof measureView>;

export const dimensionView = z.object({
  code: z.string(),
  textKey: z.string(),
  /** What the provider calls a field of its own (`custom.<key>`); null: the text under `textKey`. */
  name: z.nullable(z.object({ 'zh-CN': z.string(), en: z.string() })),
  kind: z.enum(['key', 'time']),
  /** Of time. Keys: `0`–`23`, `1` (Monday)–`7`, `2016-02-29`, `2016-W09`, `2016-02`, `2016-Q1`, `2016`. */
  grain: z.nullable(z.enum(grains)),
  /** Where the texts of its codes stand: `catalogue:channel`; null: its rows come with names. */
  valueTextKey: z.nullable(z.string()),
  /** A record may stand in several rows (a customer has several tags): they add up to more than the total. */
  isMultiple: z.boolean(),
});
export type DimensionView = z.output<typeof dimensionView>;

/** Which instant of a record counts for period and time dimensions: the first is meant when none is named. */
const basisView = z.object({ code: z.string(), textKey: z.string() });

export const listMeasures = endpoint({
  method: 'GET',
  path: '/measures',
  summary: 'The catalogue of measures and dimensions: each is defined once, and asked for by its code everywhere.',
  answer: z.object({
    /** One for each noun that there are reports on: `/reports/<name>`, whose records stand at `/<name>`. */
    facts: z.array(
      z.object({
        name: z.string(),
        textKey: z.string(),
        measures: z.array(measureView),
        /** Fields of the provider's own last. */
        dimensions: z.array(dimensionView),
        bases: z.array(basisView),
      }),
    ),
  }),
});
