import type { CustomNoun } from '../../../../platform/module/custom-noun.ts';
import { queuedJob } from '../../../../platform/module/queued-job.ts';
import { reindexing } from './reindex-if-found-otherwise.ts';
import { reindexRecords } from './reindex-records.ts';

/** One at a time: two fields of one noun would write the same tokens. */
export function customFieldJobs(nouns: () => readonly CustomNoun[]) {
  return [
    queuedJob({
      kind: reindexing,
      atOnce: 1,
      // a million records
      longestSeconds: 4 * 60 * 60,
      run: (steps, { customField }) => reindexRecords(steps, { customField, nouns: nouns() }),
    }),
  ];
}
