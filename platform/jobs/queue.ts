import type { QueueOptions } from 'pg-boss';
import type { Job, Schedule } from './job.ts';

export type Queued = QueueOptions & { deadLetter?: string };

export const schema = 'pgboss';
/** Where jobs go whose tries are used up, to be looked at and sent again. */
export const deadLetters = 'dead_letter';

/** A worker that is silent for so long is dead. */
const heartbeatSeconds = 20;
/** How often workers look for dead ones: a lost job is tried again within 20 + 10 + its first delay, so within 40 s. */
export const superviseSeconds = 10;
const day = 86_400;

export const defaults = { retries: 8, longestSeconds: 900, atOnce: 4, pollSeconds: 2 };

/** Tries after 5, 10, 20 … seconds, at most an hour apart, with some chance in it so that they don't come together. */
export function queueOf(job: Job | Schedule): Queued {
  return {
    retryLimit: job.retries ?? defaults.retries,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 3600,
    // the handler ends a try that takes too long; this is for one that doesn't end
    expireInSeconds: (job.longestSeconds ?? defaults.longestSeconds) + 30,
    heartbeatSeconds,
    deleteAfterSeconds: day,
    retentionSeconds: 14 * day,
    deadLetter: deadLetters,
  };
}

export const deadLetterQueue: Queued = { retentionSeconds: 90 * day };
