import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { listSurveyCalls, type CallRow } from '../../survey-call.contract.ts';
import { CallCard } from './call-card.tsx';

/** Whom to call for an answer: the one in hand beside the list, and after it the next. */
export function CallsScreen() {
  const { t } = useTranslation('surveys');
  const filters: Filter[] = [
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
  ];
  const list = useList(listSurveyCalls, { query: useUrlQuery(listSurveyCalls, filters) });
  useLive('survey', { reads: [listSurveyCalls] });
  const { change } = useUrlState();
  const goOn = (id: string) => {
    const at = list.rows.findIndex((row) => row.id === id);
    change({ row: list.rows[at + 1]?.id });
  };
  return (
    <ListScreen
      title={t('calls.plural')}
      name="survey-calls"
      label={t('calls.plural')}
      filters={filters}
      columns={useCallColumns()}
      list={list}
      isExported
      idOf={(row) => row.id}
      detail={(id) => (
        <CallCard key={id} id={id} call={list.rows.find((row) => row.id === id)} onDone={() => goOn(id)} />
      )}
      empty={<EmptyState title={t('calls.emptyTitle')} text={t('calls.emptyText')} />}
    />
  );
}

function useCallColumns(): Column<CallRow>[] {
  const { t } = useTranslation('surveys');
  const format = useFormat();
  return [
    { key: 'contact', title: t('survey.contact'), width: 100, shown: 'always', render: (row) => row.contact.name },
    {
      key: 'phone',
      title: t('customers:contact.phone'),
      width: 140,
      render: ({ contact }) => contact.phone && format.phone(contact.phone),
    },
    { key: 'customer', title: t('customers:customer.noun'), width: 170, render: (row) => row.customer.name },
    { key: 'ticket', title: t('service-desk:ticket.number'), width: 150, render: (row) => row.ticket.number },
    { key: 'title', title: t('service-desk:ticket.field.title'), render: (row) => row.ticket.title },
    {
      key: 'resolvedAt',
      title: t('calls.resolvedAt'),
      width: 150,
      render: (row) => <InstantText at={row.resolvedAt} />,
    },
    { key: 'calls', title: t('calls.missed'), width: 110, align: 'end', render: (row) => row.calls },
    {
      key: 'lastCallAt',
      title: t('calls.lastCallAt'),
      width: 150,
      shown: 'at_wish',
      render: (row) => <InstantText at={row.lastCallAt} />,
    },
    {
      key: 'expiresAt',
      title: t('survey.expiresAt'),
      width: 150,
      shown: 'at_wish',
      render: (row) => <InstantText at={row.expiresAt} />,
    },
  ];
}
