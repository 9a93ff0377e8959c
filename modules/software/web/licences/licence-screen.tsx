import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readLicence, type LicenceView } from '../../licence.contract.ts';
import { useSoftwareWords } from '../use-software-words.ts';
import { LicenceActions } from './licence-actions.tsx';
import { LicenceUses } from './licence-uses.tsx';

export function LicenceScreen({ params }: ScreenProps) {
  const { t } = useTranslation('software');
  const { licenceStateOf } = useSoftwareWords();
  const result = useAnswer(readLicence, { params: { licence: params['licence'] ?? '' } });
  return (
    <Answered result={result}>
      {(licence) => (
        <Page
          title={t('licence.titleOf', { product: licence.product.name, customer: licence.customer.name })}
          breadcrumb={[{ text: t('licence.plural'), to: '/licences' }]}
          beside={<Status {...licenceStateOf(licence.state)} />}
          actions={<LicenceActions licence={licence} />}
        >
          <LicenceFacts licence={licence} />
          <LicenceUses licence={licence} />
        </Page>
      )}
    </Answered>
  );
}

function LicenceFacts({ licence }: { licence: LicenceView }) {
  const { t } = useTranslation('software');
  const format = useFormat();
  const { customer, product, supplier, price, quantity, startsOn, endsOn } = licence;
  const balance = `/software${writeSearch({ customerId: customer.id })}`;
  return (
    <Section title={t('licence.record')}>
      <Facts
        layout="grid"
        items={[
          { label: t('product.noun'), value: <Go to={`/software-products/${product.id}`}>{product.name}</Go> },
          { label: t('edition'), value: licence.edition },
          { label: t('customer'), value: <Go to={`/customers/${customer.id}`}>{customer.name}</Go> },
          { label: t('licence.quantity'), value: quantity ?? t('licence.unlimited') },
          { label: t('licence.used'), value: licence.used },
          { label: t('licence.metric'), value: t(`licence.metrics.${licence.metric}`) },
          { label: t('licence.startsOn'), value: startsOn && format.day(startsOn) },
          { label: t('licence.endsOn'), value: endsOn ? format.day(endsOn) : t('licence.forever') },
          { label: t('licence.noticeDays'), value: licence.noticeDays },
          { label: t('licence.freeAtLeast'), value: licence.freeAtLeast },
          { label: t('licence.price'), value: price && format.money(price) },
          { label: t('supplier'), value: supplier && <Go to={`/suppliers/${supplier.id}`}>{supplier.name}</Go> },
          { label: t('licence.contractNumber'), value: licence.contractNumber },
          { label: t('licence.keys'), value: t(licence.hasKeys ? 'licence.keysSealed' : 'licence.keysNone') },
          { label: t('licence.note'), value: licence.note },
          { label: t('balance.title'), value: <Go to={balance}>{t('balance.open')}</Go> },
          { label: t('createdAt'), value: <InstantText at={licence.createdAt} /> },
        ]}
      />
    </Section>
  );
}
