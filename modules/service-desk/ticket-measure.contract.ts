import * as z from 'zod/mini';

/** What is measured on tickets, each defined once (RPT-01); in the order in which they are offered. */
export const ticketMeasures = [
  'count',
  'share',
  'resolved_count',
  'cancelled_count',
  'open_count',
  'open_at_end',
  'overdue_count',
  'overdue_rate',
  'first_line_resolution_rate',
  'first_contact_resolution_rate',
  'first_asked_resolution_rate',
  'response_time',
  'resolution_time',
  'handling_time',
  'waiting_time',
  'reopened_count',
  'reopened_rate',
  'escalated_count',
  'escalated_rate',
  'transfer_time',
  'portal_share',
  'misclassified_count',
  'misclassified_rate',
  'rework_count',
  'rework_rate',
  'hardware_repair_count',
] as const;
export type TicketMeasure = (typeof ticketMeasures)[number];
export const ticketMeasureShape = z.enum(ticketMeasures);

/** What tickets are divided by, beside time and the provider's own fields (RPT-02). */
export const ticketDimensions = [
  'priority',
  'category',
  'category_1',
  'category_2',
  'category_3',
  'customer',
  'industry',
  'customer_tag',
  'site',
  'region',
  'department',
  'caller',
  'asset',
  'asset_kind',
  'asset_maker',
  'asset_model',
  'team',
  'line',
  'assignee',
  'owner',
  'first_responder',
  'recorder',
  'channel',
  'kind',
  'status',
  'impact',
  'urgency',
  'resolution_code',
  'handling_mode',
  'escalation_kind',
] as const;
export type TicketDimension = (typeof ticketDimensions)[number];

/** By a field of the provider's own, of the ticket (`custom.<key>`) or of its customer (`customer.<key>`). */
const ownDimension = /^(custom|customer)\.[a-z][a-z0-9_]{0,39}$/;
const ownDimensionShape = z
  .templateLiteral([z.enum(['custom', 'customer']), '.', z.string()])
  .check(z.regex(ownDimension));
/** `custom.colour=red`: those whose field has this value. */
export const ownValueShape = z.string().check(z.regex(/^(custom|customer)\.[a-z][a-z0-9_]{0,39}=[^\p{Cc}]{1,100}$/u));

/** What may not be known of a ticket: a dimension's key, or the instant that a report's period is of. */
export const ticketUnknownShape = z.union([z.enum([...ticketDimensions, 'recorded', 'resolved']), ownDimensionShape]);
export type TicketUnknown = z.output<typeof ticketUnknownShape>;
