import type { JobKind } from '../../../../platform/jobs/job.ts';
import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { queuedJob, type QueuedJob } from '../../../../platform/module/queued-job.ts';
import { checkRows } from './check-rows.ts';
import { checkKind, readKind, undoKind, writeKind } from './ask-for-work.ts';
import type { ImportNouns } from './name-noun.ts';
import { readFile } from './read-file.ts';
import { failImport, takeWork, type Work } from './take-turn.ts';
import { undoRows } from './undo-rows.ts';
import { wakeImports } from './wake-imports.ts';
import { writeRows } from './write-rows.ts';

export const importSchedules: readonly ScheduledJob[] = [
  { name: 'imports.wake', cron: '*/5 * * * *', run: wakeImports },
];

/** Somebody sits and waits for it. */
const soon = { pollSeconds: 0.5, atOnce: 2, longestSeconds: 3600 };
const retries = 5;

export function importJobs(nouns: ImportNouns): QueuedJob[] {
  return [
    importJob(readKind, nouns, readFile),
    importJob(checkKind, nouns, checkRows),
    importJob(writeKind, nouns, writeRows),
    importJob(undoKind, nouns, undoRows),
  ];
}

function importJob(
  kind: JobKind<'import' | 'turn'>,
  nouns: ImportNouns,
  work: (work: Work) => Promise<void>,
): QueuedJob {
  return queuedJob({
    kind,
    retries,
    ...soon,
    async run(steps, ids, turn) {
      try {
        const taken = await takeWork(steps, nouns, ids);
        if (taken) await work(taken);
      } catch (error) {
        // nobody shall wait for work that nobody does any more
        if (turn.attempt > retries) await failImport(steps, ids, 'broken_off');
        throw error;
      }
    },
  });
}
