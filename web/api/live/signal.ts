import type { LiveNews } from '../../../server/live.contract.ts';

/** What a page is told by the one stream of its browser. */
export type Signal =
  | ({ type: 'news' } & LiveNews)
  /** Something may have been missed: whatever is on screen is read again. */
  | { type: 'reset' }
  /** Nobody is signed in any more. */
  | { type: 'signed_out' };

/** What a page says to whoever holds the stream: somebody signed in, try again now. */
export const wake = 'wake';
