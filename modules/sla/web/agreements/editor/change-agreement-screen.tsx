import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../../web/api/use-answer.ts';
import { useSend } from '../../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../../web/register.ts';
import { useGo } from '../../../../../web/ui/go.tsx';
import { Page } from '../../../../../web/ui/page.tsx';
import { Answered } from '../../../../../web/ui/state/answered.tsx';
import { readAgreement, type AgreementView } from '../../../agreement.contract.ts';
import { makeAgreementVersion } from '../../../agreement-version.contract.ts';
import { AgreementForm } from './agreement-form.tsx';
import { wantedLines } from './wanted-lines.ts';

export function ChangeAgreementScreen({ params }: ScreenProps) {
  const result = useAnswer(readAgreement, { params: { agreement: params['agreement'] ?? '' } });
  return <Answered result={result}>{(agreement) => <ChangeAgreement agreement={agreement} />}</Answered>;
}

/** Another version: begun from the one that holds now. */
function ChangeAgreement({ agreement }: { agreement: AgreementView }) {
  const { t } = useTranslation('sla');
  const go = useGo();
  const make = useSend(makeAgreementVersion);
  const { id, name, level, customer, contract, version, revision } = agreement;
  const page = `/agreements/${id}`;
  return (
    <Page
      title={t('version.makeTitle', { number: (version?.number ?? 0) + 1 })}
      breadcrumb={[
        { text: t('agreement.plural'), to: '/agreements' },
        { text: name, to: page },
      ]}
    >
      <p className="yt-quiet">{t('agreement.changeText')}</p>
      <AgreementForm
        draft={`agreement.${id}`}
        whose={{ level, agreementId: id, customerId: customer?.id, contractId: contract?.id }}
        names={version?.names ?? {}}
        initial={{ lines: wantedLines(version?.lines ?? []), ...version?.clauses }}
        submit={async (body) => {
          await make.mutateAsync({ params: { agreement: id }, body, ifMatch: revision });
          go(page);
        }}
        onCancel={() => go(page)}
      />
    </Page>
  );
}
