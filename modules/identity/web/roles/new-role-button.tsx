import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '../../../../web/api/session.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { recordRole, type RoleSide, type RoleView } from '../../role.contract.ts';

interface NewRoleProps {
  side: RoleSide;
  /** Of both sides. */
  roles: readonly RoleView[];
}

export function NewRoleButton(props: NewRoleProps) {
  const { t } = useTranslation('identity');
  const [isOpen, open] = useState(false);
  if (!useMay('role.change')) return null;
  return (
    <>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => open(true)}>
        {t('roles.new')}
      </Button>
      {isOpen && <NewRoleDialog {...props} onClose={() => open(false)} />}
    </>
  );
}

/** A role of the provider's own: nearly always one that exists, with a tick more or less. */
function NewRoleDialog({ side, roles, onClose }: NewRoleProps & { onClose: () => void }) {
  const { t } = useTranslation('identity');
  const record = useSend(recordRole);
  const mine = useSession()?.permissions ?? [];
  const likes = roles.filter((role) => role.side === side);
  const submit = ({ name, likeId }: { name: string; likeId?: string }) => {
    const like = likes.find(({ id }) => id === likeId)?.permissions ?? [];
    const permissions = side === 'customer' ? like : like.filter((code) => mine.includes(code));
    return record.mutateAsync({ body: { name, side, permissions } });
  };
  return (
    <FormDialog<{ name: string; likeId?: string }>
      title={t(`roles.newOf.${side}`)}
      draft={`role.new.${side}`}
      fields={[
        { kind: 'line', name: 'name', label: t('roles.name'), isRequired: true, most: 60, isFocused: true },
        {
          kind: 'choice',
          name: 'likeId',
          label: t('roles.like'),
          help: t('roles.likeHelp'),
          choices: likes.map(({ id, name }) => ({ value: id, label: name })),
        },
      ]}
      submit={submit}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
