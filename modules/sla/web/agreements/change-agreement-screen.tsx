import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { changeAgreement, readAgreement, type AgreementView } from '../../agreement.contract.ts';
import { LinesInput } from './lines-input.tsx';
import { wantedLine } from './wanted-line.ts';

export function ChangeAgreementScreen({ params }: ScreenProps) {
  const result = useAnswer(readAgreement, { params: { agreement: params['agreement'] ?? '' } });
  return <Answered result={result}>{(agreement) => <ChangeAgreement agreement={agreement} />}</Answered>;
}

function ChangeAgreement({ agreement }: { agreement: AgreementView }) {
  const { t } = useTranslation('sla');
  const go = useGo();
  const change = useSend(changeAgreement);
  const { id, name, lines, revision } = agreement;
  const fields: Field[] = [
    { kind: 'line', name: 'name', label: t('agreement.name'), isRequired: true, most: 60, share: 'half' },
    {
      kind: 'own',
      name: 'lines',
      label: t('line.plural'),
      help: t('line.help'),
      isRequired: true,
      part: LinesInput,
    },
  ];
  const save = async (body: BodyOf<typeof changeAgreement>) => {
    await change.mutateAsync({ params: { agreement: id }, body, ifMatch: revision });
    go('/agreements');
  };
  return (
    <Page title={t('agreement.change')} breadcrumb={[{ text: t('agreement.plural'), to: '/agreements' }]}>
      <p className="yt-quiet">{t('agreement.changeText')}</p>
      <div className="yt-agreement-form">
        <Form
          draft={`agreement.${id}`}
          fields={fields}
          initial={{ name, lines: lines.map(wantedLine) }}
          submit={save}
          submitText={t('shell:action.save')}
          onCancel={() => go('/agreements')}
        />
      </div>
    </Page>
  );
}
