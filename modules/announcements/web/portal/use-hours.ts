import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { useSpokenTime } from '../../../../web/i18n/use-spoken-time.ts';
import type { PostingView } from '../../posting.contract.ts';

/** The hours that an announcement is about, in words, a day said once; empty where it is about none. */
export function useHours(): (posting: Pick<PostingView, 'happensFrom' | 'happensUntil'>) => string {
  const { t } = useTranslation('announcements');
  const format = useFormat();
  const time = useSpokenTime();
  return ({ happensFrom, happensUntil }) => {
    if (happensFrom === null) return '';
    const from = time(happensFrom);
    if (happensUntil === null) return t('portal.hoursFrom', { from });
    const [day, fromHour = ''] = format.instant(happensFrom).split(' ');
    const [lastDay, untilHour] = format.instant(happensUntil).split(' ');
    // 「明天 22:00–23:30」: both hours stand where the language has the one
    if (day === lastDay) return from.replace(fromHour, `${fromHour}–${untilHour}`);
    return t('portal.hours', { from, until: time(happensUntil) });
  };
}
