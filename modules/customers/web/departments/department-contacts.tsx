import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listContacts } from '../../contact.contract.ts';
import { useContactColumns } from '../contacts/contact-columns.tsx';

/** The people of one department, in its page. */
export function DepartmentContacts({ departmentId }: { departmentId: string }) {
  const { t } = useTranslation('customers');
  const columns = useContactColumns().filter(({ key }) => key !== 'customer' && key !== 'department');
  return (
    <DataTable
      name="contacts-of-department"
      label={t('department.contacts')}
      columns={columns}
      list={useList(listContacts, { query: { departmentId } })}
      idOf={(row) => row.id}
      pathOf={(row) => `/contacts/${row.id}`}
      empty={<EmptyState title={t('contact.emptyTitle')} text={t('department.noContacts')} />}
    />
  );
}
