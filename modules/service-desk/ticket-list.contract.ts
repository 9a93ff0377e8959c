import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { hourShape, idShape, instantShape, lineShape, oneOrMore, weekdayShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { priorityShape } from '../catalogue/priority.contract.ts';
import { ticketKindShape, ticketStatusShape } from './ticket-codes.contract.ts';
import { ownValueShape, ticketMeasureShape, ticketUnknownShape } from './ticket-measure.contract.ts';
import { ticketRow } from './ticket-view.contract.ts';

const flagShape = z.stringbool({ truthy: ['true'], falsy: ['false'] });

/** What a report can be narrowed to; `status` names them all when it is left out. */
export const ticketReportFilters = {
  status: z.optional(oneOrMore(ticketStatusShape)),
  customerId: z.optional(idShape),
  siteId: z.optional(idShape),
  assetId: z.optional(idShape),
  /** Under which it is served. */
  contractId: z.optional(idShape),
  /** A code of the list `asset_kind`: of the machine that a ticket is about. */
  assetKind: z.optional(codeShape),
  /** With all categories below it. */
  categoryId: z.optional(idShape),
  /** False: the category itself, without those below it. */
  below: z.optional(flagShape),
  /** With all below it, of those at the top of the tree, below them, and below these. */
  category1: z.optional(idShape),
  category2: z.optional(idShape),
  category3: z.optional(idShape),
  priority: z.optional(oneOrMore(priorityShape)),
  assigneeId: z.optional(z.union([z.enum(['me', 'none']), idShape])),
  teamId: z.optional(idShape),
  channel: z.optional(codeShape),
  kind: z.optional(ticketKindShape),
  resolutionCode: z.optional(codeShape),
  handlingMode: z.optional(codeShape),
  impact: z.optional(codeShape),
  urgency: z.optional(codeShape),
  ownerId: z.optional(z.union([z.enum(['me', 'none']), idShape])),
  callerId: z.optional(idShape),
  firstResponderId: z.optional(idShape),
  recorderId: z.optional(idShape),
  /** Of the caller. */
  departmentId: z.optional(idShape),
  /** Of the site. */
  region: z.optional(lineShape(100)),
  /** Of the customer; of tags, all that are asked for. */
  industry: z.optional(codeShape),
  customerTag: z.optional(oneOrMore(lineShape(20))),
  /** Of the machine. */
  assetMaker: z.optional(lineShape(60)),
  assetModel: z.optional(lineShape(100)),
  /** Of the team. */
  line: z.optional(z.enum(['1', '2', '3'])),
  /** How it was escalated last. */
  escalationKind: z.optional(codeShape),
  /** Values of the provider's own fields, of the ticket and of its customer: all that are asked for. */
  own: z.optional(oneOrMore(ownValueShape)),
};

/** How near a deadline is: within an hour, or before the provider's day ends; what is over is not among them. */
export const dueSpans = ['hour', 'today'] as const;

export const ticketFilters = {
  ...ticketReportFilters,
  /** `mine`: of whichever teams I am in. */
  teamId: z.optional(z.union([z.literal('mine'), idShape])),
  due: z.optional(z.enum(dueSpans)),
  /** Of the caller: with all departments below it. */
  underDepartmentId: z.optional(idShape),
  /** A code of the list `waiting_reason`. */
  waitingReason: z.optional(codeShape),
  /** True: neither closed nor cancelled; false: only those. Without status and it, open ones are listed. */
  open: z.optional(flagShape),
  overdue: z.optional(flagShape),
  /** From inclusive, to exclusive. */
  recordedFrom: z.optional(instantShape),
  recordedTo: z.optional(instantShape),
  resolvedFrom: z.optional(instantShape),
  resolvedTo: z.optional(instantShape),
  /** In the provider's zone: the hour of the day, the day of the week from 1, Monday. */
  recordedHour: z.optional(hourShape),
  recordedWeekday: z.optional(weekdayShape),
  resolvedHour: z.optional(hourShape),
  resolvedWeekday: z.optional(weekdayShape),
  /** Those that a measure counts, and those that it leaves out for lack of the fact; of any status (RPT-03). */
  counted: z.optional(ticketMeasureShape),
  missing: z.optional(ticketMeasureShape),
  /** Those of which these are not known. */
  without: z.optional(oneOrMore(ticketUnknownShape)),
  /** Words of the ticket, all of them, or a number or its beginning. */
  q: z.optional(lineShape(200)),
};

/** Each has an index. Newest first, most urgent first, last resolved first. */
export const ticketSorts = ['recordedAt', 'nextDueAt', 'resolvedAt'] as const;
export type TicketSort = (typeof ticketSorts)[number];

export const ticketListQuery = z.strictObject({
  ...ticketFilters,
  sort: z.optional(z.enum(ticketSorts)),
  ...pageQuery,
});

export const listTickets = endpoint({
  method: 'GET',
  path: '/tickets',
  summary: 'Tickets that you may see, open ones unless asked otherwise.',
  query: ticketListQuery,
  answer: pageOf(ticketRow),
});
