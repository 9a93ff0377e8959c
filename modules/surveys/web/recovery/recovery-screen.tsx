import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { staffSource } from '../../../identity/web/index.ts';
import { listRecoveryTasks, recoveryStates, type RecoveryTaskView } from '../../recovery-task.contract.ts';
import { StarScore } from '../answers/star-score.tsx';
import { RecoverySummary } from './recovery-summary.tsx';

/** What low scores asked for: those that wait first, the newest on top. */
export function RecoveryScreen() {
  const { t } = useTranslation('surveys');
  const states = recoveryStates.map((value) => ({ value, label: t(`recoveryState.${value}`) }));
  const filters: Filter[] = [
    { kind: 'choice', name: 'recovery', label: t('survey.recovery'), choices: states, isSingle: true },
    { kind: 'search', name: 'ownerId', label: t('recovery.owner'), source: staffSource },
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
  ];
  const query = useUrlQuery(listRecoveryTasks, filters, { recovery: 'open' });
  useLive('recovery_task', { reads: [listRecoveryTasks] });
  return (
    <ListScreen
      title={t('recovery.plural')}
      name="recovery-tasks"
      isExported
      label={t('recovery.plural')}
      filters={filters}
      columns={useTaskColumns()}
      list={useList(listRecoveryTasks, { query })}
      idOf={(row) => row.id}
      detail={(id) => <RecoverySummary key={id} id={id} />}
      empty={<EmptyState title={t('recovery.emptyTitle')} text={t('recovery.emptyText')} />}
    />
  );
}

function useTaskColumns(): Column<RecoveryTaskView>[] {
  const { t } = useTranslation('surveys');
  return [
    { key: 'openedAt', title: t('recovery.openedAt'), width: 150, render: (row) => <InstantText at={row.openedAt} /> },
    {
      key: 'ticket',
      title: t('service-desk:ticket.number'),
      width: 150,
      shown: 'always',
      render: ({ ticket }) => <Go to={`/tickets/${encodeURIComponent(ticket.number)}`}>{ticket.number}</Go>,
    },
    { key: 'title', title: t('service-desk:ticket.field.title'), render: (row) => row.ticket.title },
    { key: 'customer', title: t('customers:customer.noun'), width: 160, render: (row) => row.customer.name },
    {
      key: 'score',
      title: t('survey.score'),
      width: 110,
      render: ({ survey }) => survey.score !== null && <StarScore score={survey.score} />,
    },
    { key: 'comment', title: t('survey.comment'), render: (row) => row.survey.comment },
    { key: 'owner', title: t('recovery.owner'), width: 90, render: (row) => row.owner?.name },
    {
      key: 'dueAt',
      title: t('recovery.dueAt'),
      width: 160,
      render: ({ doneAt, dueAt, isOverdue }) =>
        doneAt === null && isOverdue ? (
          <Status tone="breached" text={t('recovery.overdue')} />
        ) : (
          <InstantText at={dueAt} />
        ),
    },
    ...useDoneColumns(),
  ];
}

function useDoneColumns(): Column<RecoveryTaskView>[] {
  const { t } = useTranslation('surveys');
  return [
    { key: 'contact', title: t('survey.contact'), width: 90, shown: 'at_wish', render: (row) => row.contact?.name },
    {
      key: 'doneAt',
      title: t('recovery.doneAt'),
      width: 150,
      shown: 'at_wish',
      render: (row) => <InstantText at={row.doneAt} />,
    },
    { key: 'remedy', title: t('recovery.remedy'), shown: 'at_wish', render: (row) => row.remedy },
  ];
}
