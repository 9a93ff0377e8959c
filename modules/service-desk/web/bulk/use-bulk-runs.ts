import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { listBulkRuns, listBulkItems, readBulkRun, type BulkRunView } from '../../bulk-run.contract.ts';

const latest = { query: { limit: 5 } };

/** One's latest runs, newest first; told of by news. */
export function useBulkRuns(): readonly BulkRunView[] {
  useLive('bulk_run', { reads: [listBulkRuns, readBulkRun, listBulkItems] });
  const everySeconds = useEverySeconds();
  return useAnswer(listBulkRuns, latest, { everySeconds }).data?.items ?? [];
}

/** Looked at often while one is at work. */
function useEverySeconds(): number {
  const known = useAnswer(listBulkRuns, latest).data?.items ?? [];
  return known.some(({ state }) => state !== 'done') ? 1 : 60;
}
