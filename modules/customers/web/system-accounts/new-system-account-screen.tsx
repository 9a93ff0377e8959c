import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { readContact } from '../../contact.contract.ts';
import { recordSystemAccount } from '../../system-account.contract.ts';
import { contactsOf } from '../contacts/contact-source.ts';
import { systemsOf } from './system-source.ts';
import { useSystemAccountFields } from './use-system-account-fields.ts';

type Body = BodyOf<typeof recordSystemAccount>;

/** From a contact's page the holder is known; from the menu they are looked up first. */
export function NewSystemAccountScreen() {
  const { t } = useTranslation('customers');
  const go = useGo();
  const record = useSend(recordSystemAccount);
  const given = one(useUrlState().values['contactId']);
  const [holder, setHolder] = useState(given);
  const contact = useAnswer(readContact, { params: { contact: holder ?? '' } }, { enabled: holder !== undefined });
  return (
    <Page
      title={t('systemAccount.new')}
      breadcrumb={[{ text: t('systemAccount.plural'), to: '/system-accounts' }]}
      layout="column"
    >
      <Form<Body>
        draft="system-account.new"
        fields={[
          {
            kind: 'search',
            name: 'contactId',
            label: t('systemAccount.holder'),
            source: contactsOf(undefined),
            isRequired: true,
          },
          {
            kind: 'search',
            name: 'systemId',
            label: t('systemAccount.system'),
            source: systemsOf(contact.data?.customer.id),
            isRequired: true,
          },
          ...useSystemAccountFields(),
          { kind: 'day', name: 'grantedOn', label: t('systemAccount.grantedOn'), isRequired: true },
          {
            kind: 'line',
            name: 'grantedFor',
            label: t('systemAccount.grantedFor'),
            help: t('systemAccount.grantedForHelp'),
            most: 40,
          },
        ]}
        initial={given ? { contactId: given } : {}}
        onChange={({ contactId }) => setHolder(typeof contactId === 'string' ? contactId : undefined)}
        submit={(body) => record.mutateAsync({ body }).then(({ contact: { id } }) => go(`/contacts/${id}`))}
        submitText={t('shell:action.save')}
      />
    </Page>
  );
}
