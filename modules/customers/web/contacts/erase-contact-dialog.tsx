import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { eraseContact } from '../../contact-privacy.contract.ts';
import type { ContactView } from '../../contact.contract.ts';
import { OpenRecords } from './open-records.tsx';

interface ContactDialogProps {
  contact: ContactView;
  onClose: () => void;
}

/** It cannot be undone: the name is typed once more, and the request is on record. */
export function EraseContactDialog({ contact, onClose }: ContactDialogProps) {
  const { t } = useTranslation('customers');
  const erase = useSend(eraseContact);
  const { id, name, revision } = contact;
  return (
    <FormDialog<BodyOf<typeof eraseContact>>
      title={t('contact.eraseTitle', { name })}
      text={t('contact.eraseText')}
      fields={[
        {
          kind: 'line',
          name: 'confirmation',
          label: t('contact.eraseConfirmation'),
          help: t('contact.eraseConfirmationHelp', { name }),
          isRequired: true,
          most: 60,
        },
        { kind: 'text', name: 'reason', label: t('contact.eraseReason'), isRequired: true, most: 500, rows: 3 },
      ]}
      submit={(body) => erase.mutateAsync({ params: { contact: id }, body, ifMatch: revision })}
      submitText={t('contact.erase')}
      isDanger
      onClose={onClose}
    >
      <OpenRecords contactId={id} />
    </FormDialog>
  );
}
