import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { retireContact, type ContactView } from '../../contact.contract.ts';
import { OpenRecords } from './open-records.tsx';

interface ContactDialogProps {
  contact: ContactView;
  onClose: () => void;
}

/** Asks before a contact is taken out of use, and names what is still open for them. */
export function RetireContactDialog({ contact, onClose }: ContactDialogProps) {
  const { t } = useTranslation('customers');
  const retire = useSend(retireContact);
  const { id, name, revision } = contact;
  return (
    <FormDialog
      title={t('contact.retireQuestion', { name })}
      text={t('state.retireText')}
      fields={[]}
      submit={() => retire.mutateAsync({ params: { contact: id }, ifMatch: revision })}
      submitText={t('state.retire')}
      isDanger
      onClose={onClose}
    >
      <OpenRecords contactId={id} />
    </FormDialog>
  );
}
