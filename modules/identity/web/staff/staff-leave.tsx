import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { listLeave } from '../../leave.contract.ts';
import type { StaffView } from '../../staff.contract.ts';
import { useLeaveColumns } from '../leave/leave-columns.tsx';
import { NewLeaveButton } from '../leave/new-leave-button.tsx';

/** Leave from now on; what was before stands in the list of all. */
export function StaffLeave({ member }: { member: StaffView }) {
  const { t } = useTranslation('identity');
  const columns = useLeaveColumns().filter(({ key }) => key !== 'staff' && key !== 'state');
  return (
    <Section
      title={t('leave.plural')}
      beside={member.abilities.includes('record_leave') && <NewLeaveButton staffId={member.id} isSmall />}
    >
      <DataTable
        name="leave-of-staff"
        label={t('leave.plural')}
        columns={columns}
        list={useList(listLeave, { query: { staffId: member.id } })}
        idOf={(row) => row.id}
        empty={
          <EmptyState
            title={t('leave.noneTitle')}
            text={t('leave.noneText')}
            action={<Go to={`/leave?staffId=${member.id}&awayFrom=2000-01-01`}>{t('leave.before')}</Go>}
          />
        }
      />
    </Section>
  );
}
