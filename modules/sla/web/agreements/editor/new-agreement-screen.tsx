import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../../web/api/use-answer.ts';
import { useSend } from '../../../../../web/api/use-send.ts';
import type { Field } from '../../../../../web/ui/form/field.ts';
import { useGo } from '../../../../../web/ui/go.tsx';
import { Page } from '../../../../../web/ui/page.tsx';
import { Answered } from '../../../../../web/ui/state/answered.tsx';
import { one, useUrlState } from '../../../../../web/ui/url-state.ts';
import { readAgreement, recordAgreement } from '../../../agreement.contract.ts';
import { listAgreementTemplates, templateCodes, type AgreementTemplate } from '../../../agreement-template.contract.ts';
import { ChooseBeginning } from '../templates/choose-beginning.tsx';
import { useMeant, type Meant } from '../templates/use-meant.ts';
import { AgreementForm } from './agreement-form.tsx';
import { wantedLines } from './wanted-lines.ts';

/** A new agreement: first with whom and from what it is begun, then its lines. All of it stands in the address. */
export function NewAgreementScreen() {
  const { t } = useTranslation('sla');
  const { values } = useUrlState();
  const meant = useMeant();
  const [template, copyOf] = [one(values['template']), one(values['copyOf'])];
  return (
    <Page title={t('agreement.new')} breadcrumb={[{ text: t('agreement.plural'), to: '/agreements' }]}>
      {template === undefined && copyOf === undefined && <ChooseBeginning />}
      {copyOf !== undefined && <FromCopy meant={meant} id={copyOf} />}
      {template !== undefined && copyOf === undefined && <FromTemplate meant={meant} code={template} />}
    </Page>
  );
}

function FromTemplate({ meant, code }: { meant: Meant; code: string }) {
  const { t } = useTranslation('sla');
  const result = useAnswer(listAgreementTemplates);
  return (
    <Answered result={result}>
      {({ items }) => {
        const template = items.find((item) => item.code === code);
        const name = template ? t(`template.${template.code}.name`) : '';
        return (
          <NewAgreement
            meant={meant}
            initial={{ name, lines: template?.lines ?? [], ...template?.clauses }}
            template={template}
            names={{}}
          />
        );
      }}
    </Answered>
  );
}

/** With its own owner, unless another is meant: then places and machines do not go along. */
function FromCopy({ meant, id }: { meant: Meant; id: string }) {
  const result = useAnswer(readAgreement, { params: { agreement: id } });
  return (
    <Answered result={result}>
      {({ name, counterpart, level, customer, version }) => {
        const whose = { ...meant, level: meant.isLevelSaid ? meant.level : level };
        const isSame = meant.customerId === undefined || meant.customerId === customer?.id;
        const customerId = meant.customerId ?? customer?.id;
        return (
          <NewAgreement
            meant={{ ...whose, customerId }}
            initial={{
              name,
              ...(counterpart !== null && { counterpart }),
              lines: isSame ? wantedLines(version?.lines ?? []) : [],
              ...version?.clauses,
            }}
            template={undefined}
            names={version?.names ?? {}}
          />
        );
      }}
    </Answered>
  );
}

interface NewAgreementProps {
  meant: Meant;
  initial: Parameters<typeof AgreementForm>[0]['initial'];
  template: AgreementTemplate | undefined;
  names: Readonly<Record<string, string>>;
}

function NewAgreement({ meant, initial, template, names }: NewAgreementProps) {
  const { t } = useTranslation('sla');
  const go = useGo();
  const record = useSend(recordAgreement);
  const { level, customerId, contractId } = meant;
  const head: Field[] = [
    { kind: 'line', name: 'name', label: t('agreement.name'), isRequired: true, most: 60, share: 'half' },
    ...(level === 'uc'
      ? [
          {
            kind: 'line' as const,
            name: 'counterpart',
            label: t('agreement.counterpart'),
            most: 100,
            share: 'half' as const,
          },
        ]
      : []),
  ];
  const templateCode = templateCodes.find((code) => code === template?.code);
  return (
    <AgreementForm
      draft={`agreement.new.${level}.${contractId ?? customerId ?? ''}`}
      whose={{ level, customerId, contractId }}
      names={names}
      initial={initial}
      head={head}
      submit={async ({ name = '', ...body }) => {
        const { id } = await record.mutateAsync({
          body: { ...body, name, level, customerId, contractId, ...(templateCode && { templateCode }) },
        });
        go(`/agreements/${id}`);
      }}
      onCancel={() => go('/agreements')}
    />
  );
}
