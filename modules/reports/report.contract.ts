import * as z from 'zod/mini';
import { download, endpoint } from '../../kernel/contract.ts';
import { dayShape, instantShape, lineShape } from '../../kernel/shapes.ts';
import { callReportFilters } from '../channels/call.contract.ts';
import { recordReportFilters } from '../channels/channel-record.contract.ts';
import { needReportFilters } from '../needs/need-measure.contract.ts';
import { ticketReportFilters } from '../service-desk/ticket-list.contract.ts';
import { timeReportFilters } from '../service-desk/time-entry.contract.ts';
import { clockReportFilters } from '../sla/clock-measure.contract.ts';
import { surveyReportFilters } from '../surveys/survey-measure.contract.ts';
import { dimensionView, measureView } from './measure.contract.ts';

/** `measure=count,share`, or the name repeated. */
const codes = z.pipe(
  z.union([z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(100)), z.string().check(z.maxLength(1000))]),
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

/** `previous`: as long, right before (whole months: as many whole months); `year`: the same dates a year earlier. */
export const comparisonKinds = ['previous', 'year'] as const;
export type ComparisonKind = (typeof comparisonKinds)[number];

const question = {
  measure: codes,
  /** At most three. */
  by: z.optional(codes),
  from: z.optional(edge),
  to: z.optional(edge),
  /** One or both; needs `from`. Without `to`, the period ends with today. */
  compare: z.optional(codes),
  /** Which instant counts (`bases` of the catalogue); else the first. */
  basis: z.optional(z.string().check(z.maxLength(40))),
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

const cellView = z.object({
  /** An id, a code, of time as the dimension's `grain` writes it; null: not known. */
  key: z.nullable(z.string()),
  /** Null: the text of its code says it, under `valueTextKey` of the dimension. */
  name: z.nullable(z.string()),
  /** Tells two of the same name apart. */
  context: z.nullable(z.string()),
});

/**
 * The same of other periods; null: there is none such (the 31st of a month with 30 days). Time is compared by its place
 * in the period, everything else by its key.
 */
const compared = z.optional(
  z.object({
    previous: z.optional(z.nullable(z.object({ figures, filter: listFilter }))),
    year: z.optional(z.nullable(z.object({ figures, filter: listFilter }))),
  }),
);

export const reportRow = z.object({
  /** In the order of `by`. */
  cells: z.array(cellView),
  figures,
  filter: listFilter,
  compared,
});
export type ReportRow = z.output<typeof reportRow>;

const span = z.object({ from: instantShape, to: instantShape });

const report = z.object({
  /** Of which records: `/clocks` lists those behind a figure. */
  facts: z.string(),
  /** Instants from inclusive and to exclusive; null: without an end. */
  period: z.object({ from: z.nullable(instantShape), to: z.nullable(instantShape), timeZone: z.string() }),
  /** The periods that it is compared with, as far as asked. */
  comparisons: z.object({ previous: z.optional(span), year: z.optional(span) }),
  measures: z.array(measureView),
  dimensions: z.array(dimensionView),
  /**
   * The cells of each dimension in their order, of time without a gap; in the order of `by`. What is not known stands
   * last.
   */
  axes: z.array(z.array(cellView)),
  /**
   * Without dimensions there is none. Divided by time alone there is one for every place in time, also where nothing
   * happened; else for every combination that occurs, in this period or in one it is compared with.
   */
  rows: z.array(reportRow),
  /** Over all records, also where a row shows a mean or a rate. */
  total: z.object({ figures, filter: listFilter, compared }),
});
export type Report = z.output<typeof report>;

export const reportFormats = ['xlsx', 'csv', 'pdf'] as const;
export type ReportFormat = (typeof reportFormats)[number];

const file = {
  format: z.enum(reportFormats),
  /** Of its words. */
  locale: z.enum(['zh-CN', 'en']),
  /** The name under which the question is known (of a saved or delivered report); else its words are told. */
  title: z.optional(lineShape(100)),
};

export const reportOnTickets = endpoint({
  method: 'GET',
  path: '/reports/tickets',
  summary: 'Figures from tickets: measures by up to three dimensions, for tickets recorded in a period (RPT-01).',
  query: z.strictObject({ ...question, ...ticketReportFilters }),
  answer: report,
});

export const downloadReportOnTickets = download({
  path: '/reports/tickets/file',
  summary: 'The same report as a workbook, a text table or a printable page, with what its measures mean (RPT-09).',
  query: z.strictObject({ ...question, ...file, ...ticketReportFilters }),
});

export const reportOnTimeEntries = endpoint({
  method: 'GET',
  path: '/reports/time-entries',
  summary: "Figures from time spent, by when it began: everybody's for who may correct it, else one's own (SD-10).",
  query: z.strictObject({ ...question, ...timeReportFilters }),
  answer: report,
});

export const downloadReportOnTimeEntries = download({
  path: '/reports/time-entries/file',
  summary: 'The same report as a workbook, a text table or a printable page.',
  query: z.strictObject({ ...question, ...file, ...timeReportFilters }),
});

export const reportOnClocks = endpoint({
  method: 'GET',
  path: '/reports/clocks',
  summary: 'Figures from clocks, by when they began or are due: how far what was promised was kept (SLA-03).',
  query: z.strictObject({ ...question, ...clockReportFilters }),
  answer: report,
});

export const reportOnSurveys = endpoint({
  method: 'GET',
  path: '/reports/surveys',
  summary: 'Figures from follow-ups, by when they were sent: scores, and how many answered (QUA-03).',
  query: z.strictObject({ ...question, ...surveyReportFilters }),
  answer: report,
});

export const downloadReportOnSurveys = download({
  path: '/reports/surveys/file',
  summary: 'The same report as a workbook, a text table or a printable page.',
  query: z.strictObject({ ...question, ...file, ...surveyReportFilters }),
});

export const reportOnNeeds = endpoint({
  method: 'GET',
  path: '/reports/needs',
  summary: 'Figures from needs, by when they were heard: how many, and how many of the people were answered (SD-28).',
  query: z.strictObject({ ...question, ...needReportFilters }),
  answer: report,
});

export const downloadReportOnNeeds = download({
  path: '/reports/needs/file',
  summary: 'The same report as a workbook, a text table or a printable page.',
  query: z.strictObject({ ...question, ...file, ...needReportFilters }),
});

export const downloadReportOnClocks = download({
  path: '/reports/clocks/file',
  summary: 'The same report as a workbook, a text table or a printable page.',
  query: z.strictObject({ ...question, ...file, ...clockReportFilters }),
});

export const reportOnCalls = endpoint({
  method: 'GET',
  path: '/reports/calls',
  summary: 'Figures from calls that came in, by when they began: how many were answered, and how fast (SD-17).',
  query: z.strictObject({ ...question, ...callReportFilters }),
  answer: report,
});

export const downloadReportOnCalls = download({
  path: '/reports/calls/file',
  summary: 'The same report as a workbook, a text table or a printable page.',
  query: z.strictObject({ ...question, ...file, ...callReportFilters }),
});

export const reportOnChannelRecords = endpoint({
  method: 'GET',
  path: '/reports/channel-records',
  summary: 'Figures from the channel log, by when things came in: how much of it was recorded (SD-24).',
  query: z.strictObject({ ...question, ...recordReportFilters }),
  answer: report,
});

export const downloadReportOnChannelRecords = download({
  path: '/reports/channel-records/file',
  summary: 'The same report as a workbook, a text table or a printable page.',
  query: z.strictObject({ ...question, ...file, ...recordReportFilters }),
});
