import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { listPostings } from '../../posting.contract.ts';

/** What is announced to the reader; with `over` also what was. */
export function usePostings({ isWithOver }: { isWithOver: boolean }) {
  const query = isWithOver ? ({ over: 'with', limit: 50 } as const) : { limit: 10 };
  useLive('announcement_posting', { reads: [listPostings] });
  return useAnswer(listPostings, { query }, { keepPrevious: true });
}
