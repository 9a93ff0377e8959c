import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { ContactView } from '../../contact.contract.ts';
import { joinPerson } from '../../person.contract.ts';
import { contactSource } from '../contacts/contact-source.ts';

interface JoinPersonDialogProps {
  contact: ContactView;
  onClose: () => void;
}

/** For whom nothing was suggested, since their numbers differ. */
export function JoinPersonDialog({ contact, onClose }: JoinPersonDialogProps) {
  const { t } = useTranslation('customers');
  const join = useSend(joinPerson);
  return (
    <FormDialog<BodyOf<typeof joinPerson>>
      title={t('person.joinTitle', { name: contact.name })}
      text={t('person.joinText')}
      fields={[
        { kind: 'search', name: 'contactId', label: t('person.other'), source: contactSource, isRequired: true },
      ]}
      submit={(body) => join.mutateAsync({ params: { contact: contact.id }, body })}
      submitText={t('person.isSame')}
      onClose={onClose}
    />
  );
}
