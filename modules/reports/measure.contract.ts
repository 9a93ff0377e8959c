import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';

export const measureView = z.object({
  code: z.string(),
  /** Its name is the text under `.name`, its formula in one sentence the one under `.formula`. */
  textKey: z.string(),
  unit: z.enum(['count', 'share', 'seconds']),
  /** The requirement that defines it. */
  source: z.string(),
});
export type MeasureView = z.output<typeof measureView>;

export const dimensionView = z.object({
  code: z.string(),
  textKey: z.string(),
  kind: z.enum(['key', 'month']),
  /** Where the texts of its codes stand: `catalogue:channel`; null: its rows come with names. */
  valueTextKey: z.nullable(z.string()),
});
export type DimensionView = z.output<typeof dimensionView>;

export const listMeasures = endpoint({
  method: 'GET',
  path: '/measures',
  summary: 'The catalogue of measures and dimensions: each is defined once, and asked for by its code everywhere.',
  answer: z.object({
    /** One for each noun that there are reports on: `/reports/<name>`. */
    facts: z.array(
      z.object({
        name: z.string(),
        textKey: z.string(),
        measures: z.array(measureView),
        dimensions: z.array(dimensionView),
      }),
    ),
  }),
});
