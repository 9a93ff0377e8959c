import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeStaffScope, type StaffScopeView } from '../../staff-scope.contract.ts';
import { customerSource } from '../customers/customer-source.ts';

interface ChangeStaffScopeDialogProps {
  staffId: string;
  scope: StaffScopeView;
  onClose: () => void;
}

interface Entries {
  reach: string;
  customerIds?: string[];
}

export function ChangeStaffScopeDialog({ staffId, scope, onClose }: ChangeStaffScopeDialogProps) {
  const { t } = useTranslation('customers');
  const change = useSend(changeStaffScope);
  const [isLimited, limit] = useState(!scope.seesAll);
  const reach: Field = {
    kind: 'radio',
    name: 'reach',
    label: t('staffScope.reach'),
    isRequired: true,
    choices: [
      { value: 'all', label: t('staffScope.all') },
      { value: 'some', label: t('staffScope.onlySome') },
    ],
  };
  const some: Field = {
    kind: 'search_many',
    name: 'customerIds',
    label: t('customer.plural'),
    help: t('staffScope.help'),
    isRequired: true,
    source: customerSource,
    known: scope.customers.map(({ id, name }) => ({ value: id, label: name })),
  };
  return (
    <FormDialog<Entries>
      title={t('staffScope.change')}
      fields={isLimited ? [reach, some] : [reach]}
      initial={{ reach: scope.seesAll ? 'all' : 'some', customerIds: scope.customers.map(({ id }) => id) }}
      onChange={(values) => limit(values['reach'] === 'some')}
      submit={({ reach, customerIds }) =>
        change.mutateAsync({
          params: { staff: staffId },
          body: { customerIds: reach === 'some' ? (customerIds ?? []) : null },
        })
      }
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
