import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readBusinessService, type BusinessServiceView } from '../../business-service.contract.ts';
import { ImpactLink } from '../impact/impact-link.tsx';
import { RelationsOf } from '../relations/relations-of.tsx';
import { ServiceActs } from './service-acts.tsx';
import { useServiceWords } from './use-service-words.ts';

export function ServiceScreen({ params }: ScreenProps) {
  const result = useAnswer(readBusinessService, { params: { service: params['service'] ?? '' } });
  return <Answered result={result}>{(service) => <ServicePage key={service.id} service={service} />}</Answered>;
}

function ServicePage({ service }: { service: BusinessServiceView }) {
  const { t } = useTranslation('relations');
  const { stateOf } = useServiceWords();
  const { id, name, customer, abilities } = service;
  return (
    <Page
      title={name}
      breadcrumb={[{ text: t('service.plural'), to: '/business-services' }]}
      beside={<Status {...stateOf(service)} />}
      actions={<ServiceActs service={service} />}
    >
      <ServiceFacts service={service} />
      <Section title={t('relation.panel')} beside={<ImpactLink kind="service" id={id} />}>
        <RelationsOf own={{ kind: 'service', id, customerId: customer.id }} mayRelate={abilities.includes('relate')} />
      </Section>
    </Page>
  );
}

function ServiceFacts({ service }: { service: BusinessServiceView }) {
  const { t } = useTranslation('relations');
  const { customer, importance, owner, system, note, createdAt, retiredAt } = service;
  return (
    <Section title={t('service.record')}>
      <Facts
        layout="grid"
        items={[
          { label: t('customer'), value: <Go to={`/customers/${customer.id}`}>{customer.name}</Go> },
          { label: t('service.importance'), value: t(`importance.${importance}`) },
          { label: t('service.owner'), value: owner && <Go to={`/contacts/${owner.id}`}>{owner.name}</Go> },
          { label: t('service.system'), value: system?.name },
          { label: t('service.note'), value: note },
          { label: t('service.createdAt'), value: <InstantText at={createdAt} /> },
          ...(retiredAt ? [{ label: t('state.retiredAt'), value: <InstantText at={retiredAt} /> }] : []),
        ]}
      />
    </Section>
  );
}
