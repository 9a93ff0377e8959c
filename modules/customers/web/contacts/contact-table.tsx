import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listContacts } from '../../contact.contract.ts';
import { useContactColumns } from './contact-columns.tsx';

/** The contacts of one customer, in its page. */
export function ContactTable({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customers');
  const columns = useContactColumns().filter(({ key }) => key !== 'customer');
  return (
    <DataTable
      name="contacts-of-customer"
      label={t('contact.plural')}
      columns={columns}
      list={useList(listContacts, { query: { customerId } })}
      idOf={(row) => row.id}
      pathOf={(row) => `/contacts/${row.id}`}
      empty={<EmptyState title={t('contact.emptyTitle')} text={t('contact.emptyText')} />}
    />
  );
}
