import { EditOutlined, KeyOutlined, StopOutlined, UserAddOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { retireStaff } from '../../leaver.contract.ts';
import { inviteStaff, resetPassword, type SignInLinkView, type StaffView } from '../../staff.contract.ts';
import { SignInLinkDialog } from '../links/sign-in-link-dialog.tsx';
import { ChangeStaffDialog } from './change-staff-dialog.tsx';

export function StaffActions({ member }: { member: StaffView }) {
  const { t } = useTranslation('identity');
  const [isChanging, change] = useState(false);
  const [made, show] = useState<SignInLinkView | null>(null);
  const invite = useSend(inviteStaff, { onSent: show });
  const reset = useSend(resetPassword, { onSent: show });
  const retire = useSend(retireStaff);
  const params = { staff: member.id };
  const may = (ability: string) => member.abilities.includes(ability);
  return (
    <>
      {may('change') && (
        <Button icon={<EditOutlined />} onClick={() => change(true)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {may('invite') && (
        <ActButton icon={<UserAddOutlined />} act={() => invite.mutateAsync({ params })} isNext>
          {t('staff.invite')}
        </ActButton>
      )}
      {may('reset_password') && (
        <ConfirmButton
          icon={<KeyOutlined />}
          title={t('staff.resetQuestion', { name: member.name })}
          text={t('staff.resetText')}
          confirmText={t('staff.makeLink')}
          onConfirm={() => reset.mutateAsync({ params })}
        >
          {t('staff.reset')}
        </ConfirmButton>
      )}
      {may('retire') && (
        <ConfirmButton
          icon={<StopOutlined />}
          isDanger
          title={t('staff.retireQuestion', { name: member.name })}
          text={t('staff.retireText')}
          confirmText={t('staff.retire')}
          onConfirm={() => retire.mutateAsync({ params, body: {}, ifMatch: member.revision })}
        >
          {t('staff.retire')}
        </ConfirmButton>
      )}
      {isChanging && <ChangeStaffDialog member={member} onClose={() => change(false)} />}
      {made && <SignInLinkDialog name={member.name} made={made} onClose={() => show(null)} />}
    </>
  );
}
