import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../../web/api/address.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightAnswered } from '../../../../web/ui/light/light-state.tsx';
import { printOwnAgreement, readOwnAgreement } from '../../agreement-document.contract.ts';
import { DocumentText } from '../agreements/document/document-text.tsx';

/** One agreement of one's own company, as it is signed. */
export function OwnAgreementScreen({ params }: ScreenProps) {
  const { t } = useTranslation('sla');
  const agreement = params['agreement'] ?? '';
  const query = { language: currentLocale() };
  const result = useAnswer(readOwnAgreement, { params: { agreement }, query });
  return (
    <LightAnswered result={result}>
      {(document) => (
        <LightPage title={document.title} back={{ to: '/portal/agreements', text: t('portal.agreements.title') }}>
          <p className="sla-document-acts">
            <a href={addressOf(printOwnAgreement.path, { agreement }, query)} download>
              {t('portal.agreements.pdf')}
            </a>
          </p>
          <DocumentText document={document} />
        </LightPage>
      )}
    </LightAnswered>
  );
}
