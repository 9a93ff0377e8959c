import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { listMachineFailures } from '../../machine-failure.contract.ts';
import { useFailureFilters } from '../failures/use-failure-filters.ts';
import { useMachineColumns } from './use-machine-columns.tsx';

/** The machines behind a figure, or all of them: most often repaired first. */
export function MachineFailuresScreen() {
  const { t } = useTranslation('reliability');
  const { periodFrom, periodTo } = useUrlState().values;
  const filters = [
    ...useFailureFilters(),
    {
      kind: 'choice' as const,
      name: 'failing',
      label: t('machine.failing'),
      isSingle: true,
      choices: [{ value: 'true', label: t('machine.yes') }],
    },
  ];
  return (
    <ListScreen
      title={t('machine.title')}
      name="machine-failures"
      isExported
      label={t('machine.title')}
      filters={filters}
      columns={useMachineColumns({ periodFrom, periodTo })}
      list={useList(listMachineFailures, { query: useUrlQuery(listMachineFailures, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/assets/${row.id}`}
      empty={<EmptyState title={t('machine.emptyTitle')} text={t('machine.emptyText')} />}
    />
  );
}
