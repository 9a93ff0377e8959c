import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { dayShape, instantShape } from '../../kernel/shapes.ts';
import { ticketReportFilters } from '../service-desk/ticket-list.contract.ts';
import { dimensionView, measureView } from './measure.contract.ts';

/** `measure=count,share`, or the name repeated. */
const codes = z.pipe(
  z.union([z.array(z.string().check(z.maxLength(1000))), z.string().check(z.maxLength(1000))]),
  z.transform((given) =>
    [given]
      .flat()
      .flatMap((text) => text.split(','))
      .map((code) => code.trim())
      .filter(Boolean),
  ),
);

/** A day counts in whole, in the provider's zone; of instants the last is not counted. */
const edge = z.union([dayShape, instantShape]);

const question = {
  measure: codes,
  by: z.optional(codes),
  from: z.optional(edge),
  to: z.optional(edge),
};

/** Statistics of amounts; null: there was none. p90 by nearest rank, the median of an even number between the two. */
const spread = z.object({
  mean: z.nullable(z.number()),
  median: z.nullable(z.number()),
  p90: z.nullable(z.number()),
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
});
export type Spread = z.output<typeof spread>;

export const figureView = z.object({
  /** A count, a share of 1, or the mean of seconds; null where there is nothing to divide by. */
  value: z.nullable(z.number()),
  /** How many records it counts: they are what the drill-down lists. */
  counted: z.int(),
  /** What a share or rate is divided by. */
  among: z.optional(z.int()),
  /** How many records were left out because they lack the fact. */
  missing: z.int(),
  spread: z.optional(spread),
});
export type FigureView = z.output<typeof figureView>;

/** What the list of the records is asked; with `counted` or `missing` and a measure's code, exactly the figure's. */
const listFilter = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type ListFilter = z.output<typeof listFilter>;
const figures = z.record(z.string(), figureView);

export const reportRow = z.object({
  /** In the order of `by`. */
  cells: z.array(
    z.object({
      /** An id, a code, a month `2016-02`; null: not known. */
      key: z.nullable(z.string()),
      /** Null: the text of its code says it, under `valueTextKey` of the dimension. */
      name: z.nullable(z.string()),
      /** Tells two of the same name apart. */
      context: z.nullable(z.string()),
    }),
  ),
  figures,
  filter: listFilter,
});
export type ReportRow = z.output<typeof reportRow>;

const report = z.object({
  /** Instants from inclusive and to exclusive; null: without an end. */
  period: z.object({ from: z.nullable(instantShape), to: z.nullable(instantShape), timeZone: z.string() }),
  measures: z.array(measureView),
  dimensions: z.array(dimensionView),
  /** Without dimensions there is none. What is not known stands last. */
  rows: z.array(reportRow),
  /** Over all records, also where a row shows a mean or a rate. */
  total: z.object({ figures, filter: listFilter }),
});
export type Report = z.output<typeof report>;

export const reportOnTickets = endpoint({
  method: 'GET',
  path: '/reports/tickets',
  summary: 'Figures from tickets: measures by up to three dimensions, for tickets recorded in a period (RPT-01).',
  query: z.strictObject({ ...question, ...ticketReportFilters }),
  answer: report,
});
