import * as z from 'zod/mini';

/** What is measured on tickets, each defined once (RPT-01); in the order in which they are offered. */
export const ticketMeasures = [
  'count',
  'share',
  'resolved_count',
  'open_count',
  'reopened_count',
  'overdue_count',
  'overdue_rate',
  'first_line_resolution_rate',
  'response_time',
  'resolution_time',
  'handling_time',
] as const;
export type TicketMeasure = (typeof ticketMeasures)[number];
export const ticketMeasureShape = z.enum(ticketMeasures);

/** What tickets are divided by (RPT-02). */
export const ticketDimensions = [
  'month',
  'priority',
  'category',
  'customer',
  'site',
  'asset_kind',
  'team',
  'assignee',
  'channel',
  'kind',
  'status',
  'resolution_code',
  'handling_mode',
] as const;
export type TicketDimension = (typeof ticketDimensions)[number];
export const ticketDimensionShape = z.enum(ticketDimensions);
