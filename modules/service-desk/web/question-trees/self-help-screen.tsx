import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { categorySource } from '../../../catalogue/web/index.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { listSelfHelpVisits, type SelfHelpRow } from '../../self-help.contract.ts';
import { wordsIn } from '../guidance/tree-words.ts';

/** Whom a tip helped before anything was sent. */
export function SelfHelpScreen() {
  const { t } = useTranslation('service-desk');
  const filters: Filter[] = [
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
    { kind: 'search', name: 'categoryId', label: t('ticket.field.category'), source: categorySource },
  ];
  const list = useList(listSelfHelpVisits, { query: useUrlQuery(listSelfHelpVisits, filters) });
  return (
    <ListScreen
      title={t('selfHelp.plural')}
      name="self-help-visits"
      label={t('selfHelp.plural')}
      filters={filters}
      columns={useColumns()}
      list={list}
      idOf={(row) => row.id}
      empty={<EmptyState title={t('selfHelp.emptyTitle')} text={t('selfHelp.emptyText')} />}
    />
  );
}

function useColumns(): Column<SelfHelpRow>[] {
  const { t } = useTranslation('service-desk');
  return [
    {
      key: 'at',
      title: t('selfHelp.at'),
      shown: 'always',
      width: 150,
      render: (row) => <InstantText at={row.helpedAt} />,
    },
    {
      key: 'customer',
      title: t('customers:customer.noun'),
      render: ({ customer }) => <Go to={`/customers/${customer.id}`}>{customer.name}</Go>,
    },
    {
      key: 'contact',
      title: t('selfHelp.who'),
      width: 120,
      render: ({ contact }) =>
        contact ? (
          <Go to={`/contacts/${contact.id}`}>{contact.name}</Go>
        ) : (
          <span className="yt-quiet">{t('selfHelp.byLabel')}</span>
        ),
    },
    { key: 'category', title: t('ticket.field.category'), render: ({ category }) => category.name },
    {
      key: 'answers',
      title: t('selfHelp.answers'),
      render: ({ steps }) => steps.map(({ answer }) => wordsIn(answer)).join(' › '),
    },
  ];
}
