import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../../kernel/instant.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { plainState, type PlainState, type StateFacts } from './plain-state.ts';
import { spokenTime } from './spoken-time.ts';

/** Says states and times of tickets in plain words, as of now. */
export function usePlainWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const time = (at: Instant) => spokenTime(at, { t, format, locale: currentLocale(), now });
  return {
    time,
    state: (ticket: StateFacts) => plainState(ticket, now),
    /** What it says, without its promise. */
    said: ({ said }: PlainState) => t(`service-desk:portal.state.${said}`),
    promise: ({ promise }: PlainState) =>
      promise && t(`service-desk:portal.promise.${promise.said}`, { at: time(promise.at) }),
  };
}
