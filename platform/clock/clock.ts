import { instantOf, type Instant } from '../../kernel/instant.ts';

/** Where time comes from. Handed to whoever needs it; nothing else in the product asks the machine for the time. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => instantOf(Date.now()) };
