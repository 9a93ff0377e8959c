import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { customEntries, withCustom } from '../../../custom-fields/web/index.ts';
import { changeContact, type ContactView } from '../../contact.contract.ts';
import { useContactFields } from './use-contact-fields.ts';

interface ChangeContactDialogProps {
  contact: ContactView;
  onClose: () => void;
}

export function ChangeContactDialog({ contact, onClose }: ChangeContactDialogProps) {
  const { t } = useTranslation('customers');
  const change = useSend(changeContact);
  const { id, revision, customer, site, department, custom } = contact;
  const placed = { siteId: site?.id ?? null, departmentId: department?.id ?? null };
  return (
    <FormDialog<BodyOf<typeof changeContact>>
      title={t('contact.change')}
      fields={useContactFields(customer.id, custom)}
      initial={{ ...contact, ...placed, ...customEntries(custom) }}
      emptyAs="null"
      draft={`contact.${id}`}
      submit={(body) => change.mutateAsync({ params: { contact: id }, body: withCustom(body), ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
