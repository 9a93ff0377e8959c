import type { TFunction } from 'i18next';
import { addSeconds, type Instant } from '../../kernel/instant.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Format } from './format.ts';

interface Speaking {
  t: TFunction;
  format: Pick<Format, 'instant'>;
  locale: Locale;
  now: Instant;
}

/** As one says it, and as the promise says it: 「今天 16:00」, 「明天 09:30」, 「11月25日周三 09:00」. */
export function spokenTime(at: Instant, { t, format, locale, now }: Speaking): string {
  const [day = '', time = ''] = format.instant(at).split(' ');
  const dayOf = (days: number) => format.instant(addSeconds(now, days * 86_400)).slice(0, 10);
  if (day === dayOf(0)) return t('shell:spoken.today', { time });
  if (day === dayOf(1)) return t('shell:spoken.tomorrow', { time });
  if (day === dayOf(-1)) return t('shell:spoken.yesterday', { time });
  const year = day.slice(0, 4);
  const words = { ...dayWords(day, locale), year, time };
  return year === dayOf(0).slice(0, 4) ? t('shell:spoken.onDay', words) : t('shell:spoken.inYear', words);
}

function dayWords(day: string, locale: Locale) {
  const midnight = new Date(`${day}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    midnight.toLocaleDateString(locale, { ...options, timeZone: 'UTC' });
  return {
    month: part({ month: locale === 'en' ? 'short' : 'numeric' }),
    day: String(Number(day.slice(8))),
    weekday: part({ weekday: 'short' }),
  };
}
