import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { listBulkRuns, listBulkItems, readBulkRun, type BulkRunView } from '../../bulk-run.contract.ts';

/** One's latest runs, newest first; looked at often while one is at work, and told of by news. */
export function useBulkRuns(isOn: boolean): readonly BulkRunView[] {
  useLive('bulk_run', { reads: [listBulkRuns, readBulkRun, listBulkItems] });
  const often = useAnswer(listBulkRuns, { query: { limit: 5 } }, { enabled: isOn, everySeconds: 60 });
  const isAtWork = often.data?.items.some(({ state }) => state !== 'done') ?? false;
  const now = useAnswer(listBulkRuns, { query: { limit: 5 } }, { enabled: isOn && isAtWork, everySeconds: 1 });
  return now.data?.items ?? [];
}
