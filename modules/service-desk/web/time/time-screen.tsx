import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { staffSource } from '../../../identity/web/index.ts';
import { listTimeEntries, timeKinds } from '../../time-entry.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';
import { useTimeColumns } from './time-columns.tsx';

/** One's own time; whoever may correct others' sees everybody's, and narrows it. */
export function TimeScreen() {
  const { t } = useTranslation('service-desk');
  const seesOthers = useMay('time_entry.correct');
  const kinds = timeKinds.map((value) => ({ value, label: t(`time.kind.${value}`) }));
  const billable = (['true', 'false'] as const).map((value) => ({ value, label: t(`time.billable.${value}`) }));
  const staff: Filter = { kind: 'search', name: 'staffId', label: t('time.staff'), source: staffSource };
  const filters: Filter[] = [
    { kind: 'days', name: 'started', label: t('time.days') },
    { kind: 'choice', name: 'kind', label: t('time.kindLabel'), choices: kinds },
    { kind: 'choice', name: 'billable', label: t('time.isBillable'), choices: billable },
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
    ...(seesOthers ? [staff] : []),
  ];
  return (
    <ListScreen
      title={t(seesOthers ? 'time.plural' : 'time.mine')}
      name="time-entries"
      isExported
      label={t('time.plural')}
      filters={filters}
      columns={useTimeColumns()}
      list={useList(listTimeEntries, { query: useUrlQuery(listTimeEntries, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => ticketPath(row.ticket)}
      empty={<EmptyState title={t('time.emptyTitle')} text={t('time.emptyText')} />}
    />
  );
}
