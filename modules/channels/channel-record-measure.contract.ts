import * as z from 'zod/mini';

/** What is counted of the channel log (SD-24). */
export const recordMeasures = ['record_count', 'recording_rate', 'no_business_count', 'record_open_count'] as const;
export type RecordMeasure = (typeof recordMeasures)[number];
export const recordMeasureShape = z.enum(recordMeasures);

export const recordDimensions = ['record_agent', 'record_customer', 'record_kind', 'record_state'] as const;
export type RecordDimension = (typeof recordDimensions)[number];

/** What may not be known of one: the list shows those that lack it. */
export const recordUnknowns = ['record_agent', 'record_customer'] as const;
export type RecordUnknown = (typeof recordUnknowns)[number];
export const recordUnknownShape = z.enum(recordUnknowns);
