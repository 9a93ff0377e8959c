import { EditOutlined, KeyOutlined, StopOutlined, UndoOutlined, UserAddOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { reinstateStaff } from '../../leaver.contract.ts';
import { inviteStaff, resetPassword, type SignInLinkView, type StaffView } from '../../staff.contract.ts';
import { RetireStaffDialog } from '../leavers/retire-staff-dialog.tsx';
import { SignInLinkDialog } from '../links/sign-in-link-dialog.tsx';
import { ChangeStaffDialog } from './change-staff-dialog.tsx';

export function StaffActions({ member }: { member: StaffView }) {
  const { t } = useTranslation('identity');
  const [isChanging, change] = useState(false);
  const [isRetiring, retire] = useState(false);
  const [made, show] = useState<SignInLinkView | null>(null);
  const invite = useSend(inviteStaff, { onSent: show });
  const reset = useSend(resetPassword, { onSent: show });
  const reinstate = useSend(reinstateStaff);
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
        <Button danger icon={<StopOutlined />} onClick={() => retire(true)}>
          {t('staff.retire')}
        </Button>
      )}
      {may('reinstate') && (
        <ConfirmButton
          icon={<UndoOutlined />}
          title={t('staff.reinstateQuestion', { name: member.name })}
          text={t('staff.reinstateText')}
          confirmText={t('staff.reinstate')}
          onConfirm={() => reinstate.mutateAsync({ params, ifMatch: member.revision })}
        >
          {t('staff.reinstate')}
        </ConfirmButton>
      )}
      {isRetiring && <RetireStaffDialog member={member} onClose={() => retire(false)} />}
      {isChanging && <ChangeStaffDialog member={member} onClose={() => change(false)} />}
      {made && <SignInLinkDialog name={member.name} made={made} onClose={() => show(null)} />}
    </>
  );
}
