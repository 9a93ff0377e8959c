import { CheckOutlined, CloseOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { decideApproval, withdrawApproval, type ApprovalView, type Decision } from '../../approval.contract.ts';

interface Acted {
  approval: Pick<ApprovalView, 'id' | 'abilities' | 'isForCustomer'>;
  size?: 'small';
}

/** What the reader may do now: say yes, say no, take back what they asked. */
export function ApprovalActs({ approval, size }: Acted) {
  const { t } = useTranslation('approvals');
  const [deciding, decide] = useState<Decision | null>(null);
  const withdraw = useSend(withdrawApproval);
  const { id, abilities } = approval;
  return (
    <>
      {abilities.includes('decide') && (
        <>
          <Button type="primary" size={size} icon={<CheckOutlined />} onClick={() => decide('approved')}>
            {t('act.approve')}
          </Button>
          <Button danger size={size} icon={<CloseOutlined />} onClick={() => decide('refused')}>
            {t('act.refuse')}
          </Button>
        </>
      )}
      {abilities.includes('withdraw') && (
        <ConfirmButton
          size={size}
          icon={<UndoOutlined />}
          title={t('act.withdrawQuestion')}
          text={t('act.withdrawText')}
          confirmText={t('act.withdraw')}
          onConfirm={() => withdraw.mutateAsync({ params: { approval: id } })}
        >
          {t('act.withdraw')}
        </ConfirmButton>
      )}
      {deciding && <DecideDialog approval={approval} decision={deciding} onClose={() => decide(null)} />}
    </>
  );
}

interface DecideDialogProps extends Pick<Acted, 'approval'> {
  decision: Decision;
  onClose: () => void;
}

/** It cannot be taken back, so it is said once more what happens by it. */
function DecideDialog({ approval: { id, isForCustomer }, decision, onClose }: DecideDialogProps) {
  const { t } = useTranslation('approvals');
  const send = useSend(decideApproval);
  const isYes = decision === 'approved';
  const act = isYes ? 'approve' : 'refuse';
  const asks = isYes ? 'note' : 'reason';
  const help = t(`act.${asks}Help${isForCustomer ? 'Both' : ''}`);
  return (
    <FormDialog<{ note?: string }>
      title={t(`act.${act}`)}
      text={t(`act.${act}Text`)}
      draft={`approval.${id}.${decision}`}
      fields={[{ kind: 'text', name: 'note', label: t(`act.${asks}`), help, most: 2000, rows: 3, isRequired: !isYes }]}
      submit={({ note }) => send.mutateAsync({ params: { approval: id }, body: { decision, ...(note && { note }) } })}
      submitText={t(`act.${act}`)}
      isDanger={!isYes}
      onClose={onClose}
    />
  );
}
