import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readProcessVariant, retireProcessVariant, type ProcessVariantView } from '../../process-variant.contract.ts';
import { ProcessComparison } from './process-comparison.tsx';

/** What is agreed otherwise, drawn beside the standard; its versions by their days. */
export function ProcessScreen({ params }: ScreenProps) {
  const { t } = useTranslation('service-desk');
  const result = useAnswer(readProcessVariant, { params: { processVariant: params['processVariant'] ?? '' } });
  return (
    <Answered result={result}>
      {(variant) => (
        <Page
          title={variant.name}
          breadcrumb={[{ text: t('process.title'), to: '/process-variants' }]}
          beside={variant.retiredAt && <Status tone="over" text={t('questionTree.retired')} />}
          actions={<Acts variant={variant} />}
        >
          <Scope variant={variant} />
          <ProcessComparison variant={variant} />
          <Section title={t('questionTree.versions')}>
            <Versions versions={variant.versions} />
          </Section>
        </Page>
      )}
    </Answered>
  );
}

function Scope({ variant: { customer, contract, category, current } }: { variant: ProcessVariantView }) {
  const { t } = useTranslation('service-desk');
  const portal = current?.portal;
  return (
    <Facts
      items={[
        {
          label: t('customers:customer.noun'),
          value: customer ? <Go to={`/customers/${customer.id}`}>{customer.name}</Go> : t('process.everyCustomer'),
        },
        { label: t('cover.contract'), value: contract && <Go to={`/contracts/${contract.id}`}>{contract.name}</Go> },
        { label: t('ticket.field.category'), value: category?.name },
        ...(portal
          ? [
              { label: t('process.portalName'), value: portal.name },
              { label: t('process.portalHotline'), value: portal.hotline },
              { label: t('process.portalAddress'), value: portal.address },
            ]
          : []),
      ]}
    />
  );
}

function Versions({ versions }: { versions: ProcessVariantView['versions'] }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  return (
    <Facts
      items={versions.map(({ number, validFrom, madeAt, madeBy, ticketCount }) => ({
        label: t('questionTree.versionNumber', { number }),
        value: t('process.versionLine', {
          day: format.day(validFrom),
          at: format.instant(madeAt),
          by: madeBy?.name ?? '',
          count: ticketCount,
        }),
      }))}
    />
  );
}

function Acts({ variant: { id, name, revision, abilities } }: { variant: ProcessVariantView }) {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const retire = useSend(retireProcessVariant);
  return (
    <>
      {abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => go(`/process-variants/${id}/edit`)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {abilities.includes('retire') && (
        <RetireButton
          question={t('questionTree.retireQuestion', { name })}
          text={t('process.retireText')}
          retire={() => retire.mutateAsync({ params: { processVariant: id }, ifMatch: revision })}
        >
          {t('questionTree.retire')}
        </RetireButton>
      )}
    </>
  );
}
