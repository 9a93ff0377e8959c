import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { recordContact } from '../../../customers/contact.contract.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { recordMailTicket } from '../../mail-intake.contract.ts';
import type { MailDialogProps } from './mail-acts.tsx';

interface Entries {
  customerId: string;
  name: string;
  email: string;
}

/** Enters whoever wrote it as a contact, and makes a ticket of it as theirs. */
export function NewContactDialog({ mail, intake, onClose }: MailDialogProps) {
  const { t } = useTranslation('service-desk');
  const enter = useSend(recordContact);
  const take = useSend(recordMailTicket);
  return (
    <FormDialog<Entries>
      title={t('mail.act.newContact')}
      text={t('mail.newContactText')}
      fields={[
        {
          kind: 'search',
          name: 'customerId',
          label: t('customers:customer.noun'),
          source: customerSource,
          isRequired: true,
          isFocused: true,
        },
        { kind: 'line', name: 'name', label: t('customers:contact.name'), most: 60, isRequired: true },
        { kind: 'email', name: 'email', label: t('customers:contact.email'), isRequired: true },
      ]}
      initial={{
        name: mail.from?.name ?? '',
        email: mail.from?.address ?? '',
        ...(mail.customer && { customerId: mail.customer.id }),
      }}
      submit={async (body) => {
        const { id: contactId } = await enter.mutateAsync({ body });
        await take.mutateAsync({ params: { mailIntake: intake.id }, body: { contactId } });
      }}
      submitText={t('mail.takeAsSubmit')}
      onClose={onClose}
    />
  );
}
