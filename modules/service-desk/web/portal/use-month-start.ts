import type { Instant } from '../../../../kernel/instant.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { useTimeZone } from '../../../../web/i18n/use-format.ts';
import { instantFromWall, wallFromInstant } from '../../../../web/ui/form/wall-time.ts';

/** When the month began in which the viewer is. */
export function useMonthStart(): Instant {
  const now = useNow();
  const timeZone = useTimeZone();
  return instantFromWall(`${wallFromInstant(now, timeZone).slice(0, 7)}-01T00:00`, timeZone);
}
