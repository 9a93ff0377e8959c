import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { Field } from '../../../../web/ui/form/field.ts';
import { moveDepartment, retireDepartment, type DepartmentView } from '../../department.contract.ts';
import { departmentsOf } from './department-source.ts';

interface DialogProps {
  department: DepartmentView;
  onClose: () => void;
}

export function MoveDepartmentDialog({ department, onClose }: DialogProps) {
  const { t } = useTranslation('customers');
  const move = useSend(moveDepartment);
  const { id, revision, name, customer, parent } = department;
  return (
    <FormDialog<BodyOf<typeof moveDepartment>>
      title={t('department.moveTitle', { name })}
      text={t('department.moveHelp')}
      fields={[
        {
          kind: 'search',
          name: 'parentId',
          label: t('department.parent'),
          source: departmentsOf(customer.id),
          placeholder: t('department.noParent'),
        },
      ]}
      initial={{ parentId: parent?.id ?? null }}
      emptyAs="null"
      submit={(body) => move.mutateAsync({ params: { department: id }, body, ifMatch: revision })}
      submitText={t('department.move')}
      onClose={onClose}
    />
  );
}

/** Asks where its people and departments go, when it has any. */
export function RetireDepartmentDialog({ department, onClose }: DialogProps) {
  const { t } = useTranslation('customers');
  const retire = useSend(retireDepartment);
  const { id, revision, name, customer, childCount: children, contactCount: contacts } = department;
  const successor: Field = {
    kind: 'search',
    name: 'successorId',
    label: t('department.successor'),
    help: t('department.successorHelp', { children, contacts }),
    isRequired: true,
    source: departmentsOf(customer.id),
  };
  return (
    <FormDialog<BodyOf<typeof retireDepartment>>
      title={t('department.retireTitle', { name })}
      text={t('department.retireText')}
      fields={children + contacts > 0 ? [successor] : []}
      submit={(body) => retire.mutateAsync({ params: { department: id }, body, ifMatch: revision })}
      submitText={t('department.retire')}
      isDanger
      onClose={onClose}
    />
  );
}
