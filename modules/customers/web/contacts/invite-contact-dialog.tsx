import { useTranslation } from 'react-i18next';
import type { AnswerOf, BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { customerRoles } from '../../../identity/role.contract.ts';
import { inviteContact, type ContactView } from '../../contact.contract.ts';

interface InviteContactDialogProps {
  contact: ContactView;
  onMade: (made: AnswerOf<typeof inviteContact>) => void;
  onClose: () => void;
}

/** The role with which a contact comes in. */
export function InviteContactDialog({ contact, onMade, onClose }: InviteContactDialogProps) {
  const { t } = useTranslation('customers');
  const invite = useSend(inviteContact, { onSent: onMade });
  return (
    <FormDialog<BodyOf<typeof inviteContact>>
      title={t('contact.inviteTitle', { name: contact.name })}
      text={t('contact.inviteText')}
      fields={[
        {
          kind: 'radio',
          name: 'role',
          label: t('contact.role'),
          choices: customerRoles.map((value) => ({ value, label: t(`identity:role.${value}`) })),
        },
      ]}
      initial={{ role: 'end_user' }}
      submit={(body) => invite.mutateAsync({ params: { contact: contact.id }, body })}
      submitText={t('contact.makeLink')}
      onClose={onClose}
    />
  );
}
