import { useAnswer } from '../../../web/api/use-answer.ts';
import { useLive } from '../../../web/api/live/use-live.ts';
import { countUnread, listNotifications } from '../notification.contract.ts';

const readByNews = [countUnread, listNotifications];

/** How many things one has not read, at once when another comes; for the heads of all faces. */
export function useUnread(): { unread: number; more: boolean } {
  const result = useAnswer(countUnread, {}, { everySeconds: 60 });
  useLive('notification', { reads: readByNews });
  return result.data ?? { unread: 0, more: false };
}
