import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Panels } from '../../../../web/ui/panels.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { CustomFacts } from '../../../custom-fields/web/index.ts';
import { readContact } from '../../contact.contract.ts';
import { PersonSection } from '../persons/person-section.tsx';
import { ContactActions } from './contact-actions.tsx';
import { ContactFacts } from './contact-facts.tsx';
import { ContactNotice } from './contact-notice.tsx';
import { useContactState } from './use-contact-state.ts';

export function ContactScreen({ params }: ScreenProps) {
  const { t } = useTranslation('customers');
  const stateOf = useContactState();
  const result = useAnswer(readContact, { params: { contact: params['contact'] ?? '' } });
  return (
    <Answered result={result}>
      {(contact) => {
        const state = stateOf(contact);
        return (
          <Page
            title={contact.name}
            breadcrumb={[{ text: t('contact.plural'), to: '/contacts' }]}
            beside={state && <Status {...state} />}
            actions={<ContactActions contact={contact} />}
          >
            <ContactNotice contact={contact} />
            <ContactFacts contact={contact} />
            <CustomFacts noun="contact" values={contact.custom} />
            <PersonSection contact={contact} />
            <Panels host="contact" subjectId={contact.id} />
          </Page>
        );
      }}
    </Answered>
  );
}
