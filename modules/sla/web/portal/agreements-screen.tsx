import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightAnswered, LightEmpty } from '../../../../web/ui/light/light-state.tsx';
import { listOwnAgreements } from '../../agreement-document.contract.ts';

/** What is agreed with one's own company. */
export function OwnAgreementsScreen() {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const valid = (from: string, until: string | null) =>
    until === null
      ? t('portal.agreements.from', { from: format.instant(from) })
      : t('portal.agreements.until', { from: format.instant(from), until: format.instant(until) });
  return (
    <LightPage title={t('portal.agreements.title')} intro={t('portal.agreements.intro')}>
      <LightAnswered result={useAnswer(listOwnAgreements)}>
        {({ items }) =>
          items.length === 0 ? (
            <LightEmpty title={t('portal.agreements.none')} text={t('portal.agreements.noneText')} />
          ) : (
            <ul className="lt-section" aria-label={t('portal.agreements.title')}>
              {items.map(({ id, name, customerName, validFrom, validUntil }) => (
                <li key={id} className="lt-card">
                  <Go to={`/portal/agreements/${id}`}>
                    <strong>{name}</strong>
                  </Go>
                  <p className="lt-help">
                    {customerName} · {valid(validFrom, validUntil)}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </LightAnswered>
    </LightPage>
  );
}
