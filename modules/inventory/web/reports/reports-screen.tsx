import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { listInventoryReports } from '../../inventory-report.contract.ts';
import { useReportColumns } from './use-report-columns.tsx';
import { useReportWords } from './use-report-words.ts';

/** `?state=review` is what waits for a decision: the menu leads there. */
export function ReportsScreen() {
  const { t } = useTranslation('inventory');
  const filters = useReportFilters();
  const isWaiting = useUrlState().values['state'] === 'review';
  const title = t(isWaiting ? 'report.waiting' : 'report.plural');
  return (
    <ListScreen
      title={title}
      name="inventory-reports"
      isExported
      label={title}
      filters={filters}
      columns={useReportColumns()}
      list={useList(listInventoryReports, { query: useUrlQuery(listInventoryReports, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/inventory-reports/${row.id}`}
      empty={<NoReports />}
    />
  );
}

function useReportFilters(): Filter[] {
  const { t } = useTranslation('inventory');
  const { states, sources } = useReportWords();
  return [
    { kind: 'choice', name: 'state', label: t('report.state'), choices: states },
    { kind: 'choice', name: 'source', label: t('report.source'), choices: sources },
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
  ];
}

/** Nothing to decide is good news; none at all says how they come. */
function NoReports() {
  const { t } = useTranslation('inventory');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  const isWaiting = asked['state'] === 'review' && Object.keys(asked).length === 1;
  const several = Object.keys(asked).length > 0 ? 'noneSuch' : 'empty';
  const kind = isWaiting ? 'noneWaiting' : several;
  return <EmptyState title={t(`report.${kind}Title`)} text={t(`report.${kind}Text`)} />;
}
