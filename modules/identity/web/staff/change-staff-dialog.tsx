import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeStaff, type StaffView } from '../../staff.contract.ts';
import { useStaffFields } from './use-staff-fields.ts';

interface ChangeStaffDialogProps {
  member: StaffView;
  onClose: () => void;
}

export function ChangeStaffDialog({ member, onClose }: ChangeStaffDialogProps) {
  const { t } = useTranslation('identity');
  const change = useSend(changeStaff);
  const { id, revision, name, employeeNumber, position, mobile, phone, email, branch, roles, teams } = member;
  return (
    <FormDialog<BodyOf<typeof changeStaff>>
      title={t('staff.change')}
      fields={useStaffFields()}
      initial={{
        name,
        employeeNumber,
        position,
        mobile,
        phone,
        email,
        branchId: branch?.id ?? null,
        roleIds: roles.map((role) => role.id),
        teamIds: teams.map((team) => team.id),
      }}
      emptyAs="null"
      draft={`staff.${id}`}
      submit={(body) => change.mutateAsync({ params: { staff: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
