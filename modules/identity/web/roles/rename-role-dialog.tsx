import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeRole, type RoleView } from '../../role.contract.ts';

interface RenameRoleDialogProps {
  role: RoleView;
  onClose: () => void;
}

export function RenameRoleDialog({ role, onClose }: RenameRoleDialogProps) {
  const { t } = useTranslation('identity');
  const change = useSend(changeRole);
  return (
    <FormDialog<{ name: string }>
      title={t('roles.rename')}
      fields={[{ kind: 'line', name: 'name', label: t('roles.name'), isRequired: true, most: 60, isFocused: true }]}
      initial={{ name: role.name }}
      submit={(body) => change.mutateAsync({ params: { role: role.id }, body, ifMatch: role.revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
