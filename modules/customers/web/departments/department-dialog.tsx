import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { Field } from '../../../../web/ui/form/field.ts';
import { changeDepartment, recordDepartment, type DepartmentView } from '../../department.contract.ts';
import { departmentsOf } from './department-source.ts';

export function useDepartmentFields(): Field[] {
  const { t } = useTranslation('customers');
  return [
    {
      kind: 'line',
      name: 'name',
      label: t('department.name'),
      help: t('department.nameHelp'),
      isRequired: true,
      most: 100,
      isFocused: true,
    },
    {
      kind: 'line',
      name: 'costCentre',
      label: t('department.costCentre'),
      help: t('department.costCentreHelp'),
      most: 40,
    },
  ];
}

interface DepartmentDialogProps {
  customerId: string;
  /** Below it, at first. */
  parentId?: string;
  onClose: () => void;
}

export function DepartmentDialog({ customerId, parentId, onClose }: DepartmentDialogProps) {
  const { t } = useTranslation('customers');
  const record = useSend(recordDepartment);
  return (
    <FormDialog<Omit<BodyOf<typeof recordDepartment>, 'customerId'>>
      title={t(parentId === undefined ? 'department.new' : 'department.addBelow')}
      fields={[
        ...useDepartmentFields(),
        { kind: 'search', name: 'parentId', label: t('department.parent'), source: departmentsOf(customerId) },
      ]}
      initial={parentId === undefined ? {} : { parentId }}
      submit={(body) => record.mutateAsync({ body: { ...body, customerId } })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

interface ChangeDepartmentDialogProps {
  department: DepartmentView;
  onClose: () => void;
}

export function ChangeDepartmentDialog({ department, onClose }: ChangeDepartmentDialogProps) {
  const { t } = useTranslation('customers');
  const change = useSend(changeDepartment);
  const { id, revision, name, costCentre } = department;
  return (
    <FormDialog<BodyOf<typeof changeDepartment>>
      title={t('department.change')}
      fields={useDepartmentFields()}
      initial={{ name, costCentre }}
      emptyAs="null"
      submit={(body) => change.mutateAsync({ params: { department: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
