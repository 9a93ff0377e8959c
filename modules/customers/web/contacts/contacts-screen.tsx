import { MergeCellsOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { one, useUrlState, writeSearch } from '../../../../web/ui/url-state.ts';
import { listContacts } from '../../contact.contract.ts';
import { useContactColumns } from './contact-columns.tsx';
import { useContactFilters } from './use-contact-filters.ts';
import { NewButton } from '../new-button.tsx';

export function ContactsScreen() {
  const { t } = useTranslation('customers');
  const filters = useContactFilters();
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
      actions={
        <>
          <DoublesButton />
          {add}
        </>
      }
      empty={<EmptyState title={t('contact.emptyTitle')} text={t('contact.emptyText')} action={add} />}
    />
  );
}

/** Of the customer that the list shows, if it shows one. */
function DoublesButton() {
  const { t } = useTranslation('customers');
  const go = useGo();
  const customerId = one(useUrlState().values['customerId']);
  if (!useMay('contact.change')) return null;
  return (
    <Button icon={<MergeCellsOutlined />} onClick={() => go(`/contacts/doubles${writeSearch({ customerId })}`)}>
      {t('contact.findDoubles')}
    </Button>
  );
}
