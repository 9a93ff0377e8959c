import { useMemo } from 'react';
import { useNow } from '../../../../web/api/use-now.ts';
import { useTimeZone } from '../../../../web/i18n/use-format.ts';
import { wallFromInstant } from '../../../../web/ui/form/wall-time.ts';

/** So many months before and after the viewer's own, the newest first: `2026-11`. */
export function useMonths({ before, after }: { before: number; after: number }): string[] {
  const present = wallFromInstant(useNow(), useTimeZone()).slice(0, 7);
  return useMemo(() => monthsAround(present, { before, after }), [present, before, after]);
}

function monthsAround(present: string, { before, after }: { before: number; after: number }): string[] {
  const [year = 0, month = 1] = present.split('-').map(Number);
  return Array.from({ length: before + 1 + after }, (_, index) =>
    new Date(Date.UTC(year, month - 1 + after - index, 1)).toISOString().slice(0, 7),
  );
}
