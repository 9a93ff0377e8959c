import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import type { ContactView } from '../../contact.contract.ts';
import { contactsOf } from './contact-source.ts';
import { mergerPath } from './merger-path.ts';

interface ContactDialogProps {
  contact: ContactView;
  onClose: () => void;
}

/** With whom of the same customer; nothing happens before the two stand side by side. */
export function ChooseDoubleDialog({ contact, onClose }: ContactDialogProps) {
  const { t } = useTranslation('customers');
  const go = useGo();
  const { id, name, customer } = contact;
  return (
    <FormDialog<{ doubleId: string }>
      title={t('contact.mergeWith', { name })}
      text={t('contact.mergeText')}
      fields={[
        {
          kind: 'search',
          name: 'doubleId',
          label: t('contact.double'),
          source: contactsOf(customer.id),
          isRequired: true,
        },
      ]}
      submit={async ({ doubleId }) => go(mergerPath(id, doubleId))}
      submitText={t('contact.compare')}
      onClose={onClose}
    />
  );
}
