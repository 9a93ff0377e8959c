import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../../web/register.ts';
import { Page } from '../../../../../web/ui/page.tsx';
import { Answered } from '../../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../../web/ui/words/section.tsx';
import { readAgreement, type AgreementView } from '../../../agreement.contract.ts';
import { LinesTable } from '../words/lines-table.tsx';
import { PreviewPanel } from '../editor/preview-panel.tsx';
import { AgreementActs } from './agreement-acts.tsx';
import { AgreementState } from './agreement-state.tsx';
import { VersionsSection } from './versions-section.tsx';
import { WhoseAgreement } from './whose-agreement.tsx';

/** An agreement: with whom, what it promises now, what that means for a ticket recorded now, and its versions. */
export function AgreementScreen({ params }: ScreenProps) {
  const { t } = useTranslation('sla');
  const result = useAnswer(readAgreement, { params: { agreement: params['agreement'] ?? '' } });
  return (
    <Answered result={result}>
      {(agreement) => (
        <Page
          title={agreement.name}
          breadcrumb={[{ text: t('agreement.plural'), to: '/agreements' }]}
          beside={<AgreementState agreement={{ ...agreement, ...stateOf(agreement) }} />}
          actions={<AgreementActs agreement={agreement} />}
        >
          <AgreementFacts agreement={agreement} />
          <Promises agreement={agreement} />
          <VersionsSection agreement={agreement} />
        </Page>
      )}
    </Answered>
  );
}

function stateOf({ version }: AgreementView) {
  const isInForce = version?.state === 'in_force';
  return {
    number: isInForce ? version.number : null,
    nextFrom: version?.state === 'upcoming' ? version.validFrom : null,
  };
}

function AgreementFacts({ agreement }: { agreement: AgreementView }) {
  const { t } = useTranslation('sla');
  const { version, counterpart } = agreement;
  return (
    <Facts
      layout="grid"
      items={[
        { label: t('agreement.level'), value: t(`level.${agreement.level}`) },
        { label: t('agreement.whose'), value: <WhoseAgreement agreement={agreement} /> },
        ...(agreement.level === 'uc' ? [{ label: t('agreement.counterpart'), value: counterpart }] : []),
        { label: t('version.noun'), value: version && t('version.number', { number: version.number }) },
        { label: t('version.validFrom'), value: <InstantText at={version?.validFrom} /> },
        {
          label: t('version.validUntil'),
          value: version?.validUntil ? <InstantText at={version.validUntil} /> : t('version.openEnd'),
        },
      ]}
    />
  );
}

function Promises({ agreement: { id, level, version, isDefault } }: { agreement: AgreementView }) {
  const { t } = useTranslation('sla');
  if (!version) return null;
  return (
    <div className="yt-agreement-beside">
      <Section title={t('line.plural')}>
        {isDefault && <p className="yt-quiet">{t('agreement.defaultText')}</p>}
        <LinesTable label={t('line.plural')} lines={version.lines} names={version.names} />
      </Section>
      <PreviewPanel whose={{ agreementId: id, level }} lines={null} />
    </div>
  );
}
