import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listContacts } from '../../contact.contract.ts';
import { customerSource } from '../customers/customer-source.ts';
import { useContactColumns } from './contact-columns.tsx';
import { NewButton } from '../new-button.tsx';

export function ContactsScreen() {
  const { t } = useTranslation('customers');
  const filters: Filter[] = [
    { kind: 'text', name: 'q', label: t('contact.find') },
    { kind: 'search', name: 'customerId', label: t('customer.noun'), source: customerSource },
    {
      kind: 'choice',
      name: 'retired',
      label: t('state.label'),
      choices: [{ value: 'with', label: t('state.withRetired') }],
    },
  ];
  const add = <NewButton text={t('contact.new')} to="/contacts/new" permission="contact.change" />;
  return (
    <ListScreen
      title={t('contact.plural')}
      name="contacts"
      isExported
      label={t('contact.plural')}
      filters={filters}
      columns={useContactColumns()}
      list={useList(listContacts, { query: useUrlQuery(listContacts, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/contacts/${row.id}`}
      actions={add}
      empty={<EmptyState title={t('contact.emptyTitle')} text={t('contact.emptyText')} action={add} />}
    />
  );
}
