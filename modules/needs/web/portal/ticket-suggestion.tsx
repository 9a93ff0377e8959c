import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PortalPanelProps } from '../../../../web/portal-register.ts';
import { listTicketSuggestions } from '../../suggestion.contract.ts';

/** On a ticket that suggested something: how far that is. On all others nothing. */
export function TicketSuggestion({ subjectId }: PortalPanelProps) {
  const { t } = useTranslation('needs');
  const { data } = useAnswer(listTicketSuggestions, { params: { ticket: subjectId } }, { everySeconds: 60 });
  useLive('need', { reads: [listTicketSuggestions] });
  const [suggestion] = data?.items ?? [];
  if (!suggestion) return null;
  const { decision, became } = suggestion;
  return (
    <section className="lt-card" aria-label={t('portal.title')}>
      <h2>{t('portal.title')}</h2>
      <p>{decision === null ? t('portal.considered') : t(`portal.decided.${decision}`)}</p>
      {became !== null && <p className="lt-help">{t(`portal.became.${became}`)}</p>}
    </section>
  );
}
