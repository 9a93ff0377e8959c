import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { useSpokenTime } from '../../../../web/i18n/use-spoken-time.ts';
import type { NearestClock } from '../../../sla/clock.contract.ts';
import { plainState, type PlainState, type StateFacts } from './plain-state.ts';

/** Says states and times of tickets in plain words, as of now. */
export function usePlainWords() {
  const { t } = useTranslation();
  const now = useNow();
  const acts = useMay('ticket.confirm');
  const time = useSpokenTime();
  return {
    time,
    state: (ticket: StateFacts) => plainState(ticket, { now, acts }),
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
