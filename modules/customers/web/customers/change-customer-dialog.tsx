import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { customEntries, withCustom } from '../../../custom-fields/web/index.ts';
import { changeCustomer, type CustomerView } from '../../customer.contract.ts';
import { useCustomerFields } from './use-customer-fields.ts';

interface ChangeCustomerDialogProps {
  customer: CustomerView;
  onClose: () => void;
}

export function ChangeCustomerDialog({ customer, onClose }: ChangeCustomerDialogProps) {
  const { t } = useTranslation('customers');
  const change = useSend(changeCustomer);
  const { id, revision, accountManager, parent, custom } = customer;
  const related = { accountManagerId: accountManager?.id ?? null, parentId: parent?.id ?? null };
  return (
    <FormDialog<BodyOf<typeof changeCustomer>>
      title={t('customer.change')}
      fields={useCustomerFields(custom)}
      initial={{ ...customer, ...related, ...customEntries(custom) }}
      emptyAs="null"
      draft={`customer.${id}`}
      submit={(body) => change.mutateAsync({ params: { customer: id }, body: withCustom(body), ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
