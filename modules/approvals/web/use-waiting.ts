import { useLive } from '../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../web/api/use-answer.ts';
import { listApprovals } from '../approval.contract.ts';

const query = { waiting: 'mine', limit: 100 } as const;

/** What waits for the reader, longest first: kept fresh while the page is open. */
export function useWaiting() {
  useLive('approval', { reads: [listApprovals] });
  return useAnswer(listApprovals, { query }, { everySeconds: 60, keepPrevious: true });
}
