import { useTranslation } from 'react-i18next';
import { Button } from 'antd';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { changeRole, type RoleView } from '../../role.contract.ts';
import { changedRoles, permissionsAfter, without, type RoleChanges } from './role-changes.ts';

interface SaveBarProps {
  /** Of both sides: a change on the other tab is not forgotten. */
  roles: readonly RoleView[];
  changes: RoleChanges;
  onChange: (changes: RoleChanges) => void;
}

/** What has been ticked and is not saved, in words; there only while there is something. */
export function SaveBar({ roles, changes, onChange }: SaveBarProps) {
  const { t } = useTranslation('identity');
  const notice = useNotice();
  const change = useSend(changeRole);
  const changed = changedRoles(roles, changes);
  if (changed.length === 0) return null;
  const save = async () => {
    let left = changes;
    // one after the other: what one refuses leaves those before it saved, and the rest as it was
    for (const { role } of changed) {
      const body = { permissions: permissionsAfter(role, changes) };
      await change.mutateAsync({ params: { role: role.id }, body, ifMatch: role.revision });
      left = without(left, role.id);
      onChange(left);
    }
    notice.done(t('roles.saved'));
  };
  return (
    <div className="yt-matrix-save" role="status">
      <span>
        {t('roles.unsaved')}
        {changed.map(({ role, added, taken }) => (
          <span key={role.id} className="yt-matrix-saved">
            {role.name} {added > 0 && `+${added}`} {taken > 0 && `−${taken}`}
          </span>
        ))}
      </span>
      <Button onClick={() => onChange({})}>{t('roles.discard')}</Button>
      <ActButton isNext act={save}>
        {t('shell:action.save')}
      </ActButton>
    </div>
  );
}
