import type { Day } from '../../../../kernel/instant.ts';
import { useSession } from '../../../../web/api/session.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { wallFromInstant } from '../../../../web/ui/form/wall-time.ts';

/** The day that it is where the provider is; told without `Temporal`, which not every browser has. */
export function useToday(): Day {
  const zone = useSession()?.provider.timeZone ?? 'Asia/Shanghai';
  return wallFromInstant(useNow(), zone).slice(0, 10);
}
