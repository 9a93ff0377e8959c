import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listLeave } from '../../leave.contract.ts';
import { staffSource } from '../staff/staff-source.ts';
import { teamSource } from '../teams/team-source.ts';
import { useLeaveColumns } from './leave-columns.tsx';
import { NewLeaveButton } from './new-leave-button.tsx';

/** Who is away: from now on, or between two days. */
export function LeaveScreen() {
  const { t } = useTranslation('identity');
  const choices = [{ value: 'with', label: t('leave.withCancelled') }];
  const filters: Filter[] = [
    { kind: 'days', name: 'away', label: t('leave.days') },
    { kind: 'search', name: 'team', label: t('team.noun'), source: teamSource },
    { kind: 'search', name: 'staffId', label: t('staff.noun'), source: staffSource },
    { kind: 'choice', name: 'cancelled', label: t('staff.state'), choices },
  ];
  const add = useMay('leave.record_own') && <NewLeaveButton />;
  return (
    <ListScreen
      title={t('leave.plural')}
      name="leave"
      isExported
      label={t('leave.plural')}
      filters={filters}
      columns={useLeaveColumns()}
      list={useList(listLeave, { query: useUrlQuery(listLeave, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/staff/${row.staff.id}`}
      actions={add}
      empty={<EmptyState title={t('leave.emptyTitle')} text={t('leave.emptyText')} action={add} />}
    />
  );
}
