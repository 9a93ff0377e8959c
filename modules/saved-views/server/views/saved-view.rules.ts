import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Sharing, ViewQuery } from '../../saved-view.contract.ts';

export interface SavedView {
  id: Id;
  list: string;
  name: string;
  ownerId: Id;
  ownerName: string;
  sharedWith: Sharing;
  /** Where it is shared with a team, and only there. */
  teamId: Id | null;
  teamName: string | null;
  query: ViewQuery;
  columns: string[] | null;
  /** The asker's list opens with it. */
  isStart: boolean;
  retiredAt: Instant | null;
  revision: number;
}

/** Whoever looks at views: a staff member with their teams. */
export interface Reader {
  staffId: Id;
  teamIds: readonly Id[];
  permissions: ReadonlySet<string>;
}
