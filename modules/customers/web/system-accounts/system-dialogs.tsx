import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeCustomerSystem, recordCustomerSystem, type CustomerSystemView } from '../../system-account.contract.ts';

function useSystemFields(): Field[] {
  const { t } = useTranslation('customers');
  return [
    { kind: 'line', name: 'name', label: t('customerSystem.name'), isRequired: true, most: 60, isFocused: true },
    { kind: 'text', name: 'note', label: t('customerSystem.note'), most: 1000, rows: 2 },
  ];
}

export function NewSystemDialog({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  const { t } = useTranslation('customers');
  const record = useSend(recordCustomerSystem);
  return (
    <FormDialog<Omit<BodyOf<typeof recordCustomerSystem>, 'customerId'>>
      title={t('customerSystem.new')}
      fields={useSystemFields()}
      draft={`customer-system.new.${customerId}`}
      submit={(body) => record.mutateAsync({ body: { ...body, customerId } })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

export function ChangeSystemDialog({ system, onClose }: { system: CustomerSystemView; onClose: () => void }) {
  const { t } = useTranslation('customers');
  const change = useSend(changeCustomerSystem);
  const { id, revision, name, note } = system;
  return (
    <FormDialog<BodyOf<typeof changeCustomerSystem>>
      title={t('customerSystem.change')}
      fields={useSystemFields()}
      initial={{ name, note }}
      emptyAs="null"
      submit={(body) => change.mutateAsync({ params: { customerSystem: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
