import { EditOutlined, StopOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useConfirm } from '../../../../web/ui/use-confirm.ts';
import { retireRole, type RoleView } from '../../role.contract.ts';
import { RenameRoleDialog } from './rename-role-dialog.tsx';

/** A role above its column; whoever may change it finds there what can be done with it as a whole. */
export function RoleHead({ role }: { role: RoleView }) {
  const { t } = useTranslation('identity');
  const about = t('roles.holders', { name: role.name, count: role.holders });
  return (
    <th scope="col" id={`role-${role.id}`} className="yt-matrix-role" aria-label={role.name}>
      {role.abilities.length > 0 ? (
        <RoleMenu role={role} about={about} />
      ) : (
        <span className="yt-matrix-name" title={about}>
          {role.name}
        </span>
      )}
    </th>
  );
}

function RoleMenu({ role, about }: { role: RoleView; about: string }) {
  const { t } = useTranslation('identity');
  const confirm = useConfirm();
  const [isRenaming, rename] = useState(false);
  const retire = useSend(retireRole);
  const ask = () =>
    confirm({
      title: t('roles.retireQuestion', { name: role.name }),
      text: t('roles.retireText', { count: role.holders }),
      confirmText: t('roles.retire'),
      isDanger: true,
      onConfirm: () => retire.mutateAsync({ params: { role: role.id }, ifMatch: role.revision }),
    });
  const items = [
    { key: 'about', type: 'group' as const, label: about },
    { key: 'rename', icon: <EditOutlined />, label: t('roles.rename'), onClick: () => rename(true) },
    { key: 'retire', icon: <StopOutlined />, label: t('roles.retire'), danger: true, onClick: ask },
  ].filter(({ key }) => key !== 'retire' || role.abilities.includes('retire'));
  return (
    <>
      <Dropdown
        menu={{ items }}
        trigger={['click']}
        // within the page, so that all of it stands in a landmark; not in the table, which would cut it off
        getPopupContainer={(name) => name.closest('main') ?? document.body}
      >
        <button type="button" className="yt-matrix-name" title={about}>
          {role.name}
        </button>
      </Dropdown>
      {isRenaming && <RenameRoleDialog role={role} onClose={() => rename(false)} />}
    </>
  );
}
