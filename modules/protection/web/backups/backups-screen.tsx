import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { listBackups } from '../../backup.contract.ts';
import { useBackupColumns } from './use-backup-columns.tsx';
import { useBackupWords } from './use-backup-words.ts';

/** How machines would come back; `?state=overdue` is what somebody has to see to, and where the menu leads. */
export function BackupsScreen() {
  const { t } = useTranslation('protection');
  const filters = useBackupFilters();
  const isOverdue = one(useUrlState().values['state']) === 'overdue';
  return (
    <ListScreen
      title={t(isOverdue ? 'backup.overdue' : 'backup.plural')}
      name="backups"
      isExported
      label={t('backup.plural')}
      filters={filters}
      columns={useBackupColumns()}
      list={useList(listBackups, { query: useUrlQuery(listBackups, filters) })}
      sortAtFirst={isOverdue ? 'dueOn' : 'number'}
      idOf={(row) => row.id}
      pathOf={(row) => `/assets/${row.id}`}
      empty={<NoBackups />}
    />
  );
}

function useBackupFilters(): Filter[] {
  const { t } = useTranslation('protection');
  const { states, dataKinds } = useBackupWords();
  return [
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
    { kind: 'choice', name: 'state', label: t('backup.state'), choices: states, isSingle: true },
    { kind: 'choice', name: 'dataKind', label: t('backup.dataKind'), choices: dataKinds },
  ];
}

/** Nothing overdue is good news; none at all says how to begin. */
function NoBackups() {
  const { t } = useTranslation('protection');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  const isOverdue = asked['state'] === 'overdue' && Object.keys(asked).length === 1;
  const several = Object.keys(asked).length > 0 ? 'noneSuch' : 'empty';
  const kind = isOverdue ? 'noneOverdue' : several;
  return <EmptyState title={t(`backup.${kind}Title`)} text={t(`backup.${kind}Text`)} />;
}
