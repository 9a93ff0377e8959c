import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { cancelLeave, type LeaveView } from '../../leave.contract.ts';

export function useLeaveColumns(): Column<LeaveView>[] {
  const { t } = useTranslation('identity');
  return [
    {
      key: 'staff',
      title: t('staff.noun'),
      width: 160,
      shown: 'always',
      render: ({ staff }) => <Go to={`/staff/${staff.id}`}>{staff.name}</Go>,
    },
    { key: 'kind', title: t('leave.kind'), width: 120, render: ({ kind }) => kind && t(`leave.kinds.${kind}`) },
    { key: 'startsAt', title: t('leave.startsAt'), width: 160, render: (row) => <InstantText at={row.startsAt} /> },
    { key: 'endsAt', title: t('leave.endsAt'), width: 160, render: (row) => <InstantText at={row.endsAt} /> },
    { key: 'note', title: t('leave.note'), render: (row) => row.note },
    {
      key: 'state',
      title: t('staff.state'),
      width: 110,
      render: ({ cancelledAt }) => (
        <Status tone={cancelledAt ? 'over' : 'good'} text={t(cancelledAt ? 'leave.cancelled' : 'leave.recorded')} />
      ),
    },
    { key: 'acts', title: t('token.act'), width: 140, isActs: true, render: (row) => <CancelButton leave={row} /> },
  ];
}

function CancelButton({ leave: { id, revision, abilities, staff } }: { leave: LeaveView }) {
  const { t } = useTranslation('identity');
  const cancel = useSend(cancelLeave);
  if (!abilities.includes('cancel')) return null;
  return (
    <ConfirmButton
      size="small"
      isDanger
      title={t('leave.cancelQuestion', { name: staff.name })}
      text={t('leave.cancelText')}
      confirmText={t('leave.cancel')}
      onConfirm={() => cancel.mutateAsync({ params: { leave: id }, ifMatch: revision })}
    >
      {t('leave.cancel')}
    </ConfirmButton>
  );
}
