import type { TFunction } from 'i18next';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import type { Format } from '../../../../web/i18n/format.ts';

interface Speaking {
  t: TFunction;
  format: Pick<Format, 'instant'>;
  now: Instant;
}

/** As one says it: 「今天 16:00」, 「明天 09:30」, 「11-24 09:30」. */
export function spokenTime(at: Instant, { t, format, now }: Speaking): string {
  const [day = '', time = ''] = format.instant(at).split(' ');
  const dayOf = (days: number) => format.instant(addSeconds(now, days * 86_400)).slice(0, 10);
  if (day === dayOf(0)) return t('service-desk:portal.time.today', { time });
  if (day === dayOf(1)) return t('service-desk:portal.time.tomorrow', { time });
  if (day === dayOf(-1)) return t('service-desk:portal.time.yesterday', { time });
  return `${day.slice(0, 4) === dayOf(0).slice(0, 4) ? day.slice(5) : day} ${time}`;
}
