import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../../kernel/instant.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { NearestClock } from '../../../sla/clock.contract.ts';
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
    /** With the clock that it comes from, whose year may not be certain yet. */
    promise: ({ promise }: PlainState, clock: NearestClock | null) => {
      const said = promise && t(`service-desk:portal.promise.${promise.said}`, { at: time(promise.at) });
      const isProvisional = promise?.said !== 'late' && promise?.at === clock?.deadlineAt && clock?.isProvisional;
      return said && isProvisional ? t('service-desk:portal.promise.provisional', { said }) : said;
    },
  };
}
