import * as z from 'zod/mini';

/** What is counted of calls that came in (SD-17). */
export const callMeasures = [
  'call_count',
  'call_answered_rate',
  'call_abandoned_rate',
  'call_wait',
  'call_talk',
  'call_transfer',
] as const;
export type CallMeasure = (typeof callMeasures)[number];
export const callMeasureShape = z.enum(callMeasures);

export const callDimensions = ['call_agent', 'call_customer', 'call_hotline', 'call_state'] as const;
export type CallDimension = (typeof callDimensions)[number];

/** What may not be known of one: the list shows those that lack it. */
export const callUnknowns = ['call_agent', 'call_customer', 'call_hotline'] as const;
export type CallUnknown = (typeof callUnknowns)[number];
export const callUnknownShape = z.enum(callUnknowns);
