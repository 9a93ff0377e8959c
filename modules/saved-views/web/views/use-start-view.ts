import { useEffect } from 'react';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import type { SavedViewView } from '../../saved-view.contract.ts';

/** A list that is asked for nothing opens with the view that this person begins with. */
export function useStartView(views: readonly SavedViewView[] | undefined): void {
  const { values, change } = useUrlState();
  const isBare = Object.keys(values).length === 0;
  const start = views?.find(({ isStart }) => isStart);
  useEffect(() => {
    if (!isBare || !start) return;
    const columns = start.columns && { columns: start.columns.join(',') };
    change({ ...start.query, ...columns, view: start.id });
  }, [isBare, start, change]);
}
