import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { listProtectionWeeks } from '../../protection-week.contract.ts';
import { useWeek } from './use-week.ts';
import { useWeekColumns } from './use-week-columns.tsx';
import { WeekPicker } from './week-picker.tsx';

/** All customers in a week: whose machines lack protection, what viruses did, and which are still to be assessed. */
export function WeeksScreen() {
  const { t } = useTranslation('protection');
  const filters = useWeekFilters();
  const week = useWeek();
  const query = useUrlQuery(listProtectionWeeks, filters, { weekOn: week.weekOn });
  return (
    <ListScreen
      title={t('week.plural')}
      name="protection-weeks"
      isExported
      label={t('week.plural')}
      filters={filters}
      columns={useWeekColumns()}
      list={useList(listProtectionWeeks, { query })}
      idOf={(row) => row.id}
      pathOf={(row) => `/customers/${row.id}/protection-week?weekOn=${row.weekOn}`}
      actions={<WeekPicker {...week} />}
      empty={<EmptyState title={t('week.emptyTitle')} text={t('week.emptyText')} />}
    />
  );
}

function useWeekFilters(): Filter[] {
  const { t } = useTranslation('protection');
  const assessed = (['no', 'yes'] as const).map((value) => ({ value, label: t(`week.assessedKinds.${value}`) }));
  return [
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
    { kind: 'choice', name: 'assessed', label: t('week.assessed'), choices: assessed, isSingle: true },
  ];
}
