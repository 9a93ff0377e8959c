import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { contactsOf } from '../../../customers/web/index.ts';
import { recordMailTicket } from '../../mail-intake.contract.ts';
import type { MailDialogProps } from './mail-acts.tsx';

/** Makes a ticket of it, as written by a contact who is known: the one whose address it is, where there is one. */
export function TakeAsDialog({ mail, intake, onClose }: MailDialogProps) {
  const { t } = useTranslation('service-desk');
  const take = useSend(recordMailTicket);
  const [only, another] = intake.contacts;
  return (
    <FormDialog<BodyOf<typeof recordMailTicket>>
      title={t('mail.act.takeAs')}
      text={t('mail.takeAsText')}
      fields={[
        {
          kind: 'search',
          name: 'contactId',
          label: t('mail.contact'),
          source: contactsOf(mail.customer?.id),
          isRequired: true,
          isFocused: true,
        },
      ]}
      initial={only && !another ? { contactId: only.id } : {}}
      submit={(body) => take.mutateAsync({ params: { mailIntake: intake.id }, body })}
      submitText={t('mail.takeAsSubmit')}
      onClose={onClose}
    />
  );
}
