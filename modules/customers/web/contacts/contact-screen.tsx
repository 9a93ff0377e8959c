import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Panels } from '../../../../web/ui/panels.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { CustomFacts } from '../../../custom-fields/web/index.ts';
import { readContact, type ContactView } from '../../contact.contract.ts';
import { ContactActions } from './contact-actions.tsx';

export function ContactScreen({ params }: ScreenProps) {
  const { t } = useTranslation('customers');
  const result = useAnswer(readContact, { params: { contact: params['contact'] ?? '' } });
  return (
    <Answered result={result}>
      {(contact) => (
        <Page
          title={contact.name}
          breadcrumb={[{ text: t('contact.plural'), to: '/contacts' }]}
          beside={contact.isRetired && <Status tone="over" text={t('state.retired')} />}
          actions={<ContactActions contact={contact} />}
        >
          <ContactFacts contact={contact} />
          <CustomFacts noun="contact" values={contact.custom} />
          <Panels host="contact" subjectId={contact.id} />
        </Page>
      )}
    </Answered>
  );
}

function ContactFacts({ contact }: { contact: ContactView }) {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const { customer, site, employeeNumber, department, position, mobile, phone, email, seat, isVip, hasAccount } =
    contact;
  return (
    <Section title={t('contact.record')}>
      <Facts
        layout="grid"
        items={[
          { label: t('customer.noun'), value: <Go to={`/customers/${customer.id}`}>{customer.name}</Go> },
          { label: t('site.noun'), value: site && <Go to={`/sites/${site.id}`}>{site.name}</Go> },
          { label: t('contact.employeeNumber'), value: employeeNumber },
          { label: t('contact.department'), value: department?.path },
          { label: t('contact.position'), value: position },
          { label: t('contact.mobile'), value: mobile && format.phone(mobile) },
          { label: t('contact.phone'), value: phone && format.phone(phone) },
          { label: t('contact.email'), value: email },
          { label: t('contact.seat'), value: seat },
          { label: t('contact.vip'), value: t(isVip ? 'contact.isVip' : 'contact.isNotVip') },
          { label: t('contact.account'), value: t(hasAccount ? 'contact.hasAccount' : 'contact.hasNoAccount') },
          { label: t('customer.createdAt'), value: format.instant(contact.createdAt) },
        ]}
      />
    </Section>
  );
}
