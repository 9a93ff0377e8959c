import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSpokenTime } from '../../../../web/i18n/use-spoken-time.ts';
import { listDisruptions } from '../../disruption.contract.ts';
import './disruption-banner.css';

/** What disrupts the reader's own company, over every page of the portal, with what was said of it last (SD-13). */
export function DisruptionBanner() {
  const { t } = useTranslation('service-desk');
  const time = useSpokenTime();
  const { data } = useAnswer(listDisruptions, undefined, { everySeconds: 60 });
  useLive('disruption', { reads: [listDisruptions] });
  return data?.items.map(({ id, title, beganAt, told, toldAt }) => (
    <section key={id} className="disruption-banner" aria-label={t('portal.disruption.label')}>
      <p>
        <strong>{title}</strong> <span>{t('portal.disruption.since', { at: time(beganAt) })}</span>
      </p>
      <p>
        {told === null || toldAt === null
          ? t('portal.disruption.none')
          : t('portal.disruption.told', { at: time(toldAt), words: told })}
      </p>
    </section>
  ));
}
