import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listSystemAccounts } from '../../system-account.contract.ts';
import { contactsOf } from '../contacts/contact-source.ts';
import { customerSource } from '../customers/customer-source.ts';
import { NewButton } from '../new-button.tsx';
import { useSystemAccountColumns } from './system-account-columns.tsx';
import { systemsOf } from './system-source.ts';

export function SystemAccountsScreen() {
  const { t } = useTranslation('customers');
  const customerId = one(useUrlState().values['customerId']);
  const filters: Filter[] = [
    { kind: 'search', name: 'customerId', label: t('customer.noun'), source: customerSource },
    { kind: 'search', name: 'contactId', label: t('systemAccount.holder'), source: contactsOf(customerId) },
    { kind: 'search', name: 'systemId', label: t('systemAccount.system'), source: systemsOf(customerId) },
    {
      kind: 'choice',
      name: 'state',
      label: t('systemAccount.state'),
      choices: [
        { value: 'in_use', label: t('systemAccount.inUse') },
        { value: 'of_leavers', label: t('systemAccount.ofLeavers') },
        { value: 'revoked', label: t('systemAccount.revoked') },
      ],
    },
  ];
  const add = <NewButton text={t('systemAccount.new')} to="/system-accounts/new" permission="system_account.change" />;
  return (
    <ListScreen
      title={t('systemAccount.plural')}
      name="system-accounts"
      isExported
      label={t('systemAccount.plural')}
      filters={filters}
      columns={useSystemAccountColumns()}
      list={useList(listSystemAccounts, { query: useUrlQuery(listSystemAccounts, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/system-accounts/${row.id}`}
      actions={add}
      empty={<EmptyState title={t('systemAccount.emptyTitle')} text={t('systemAccount.emptyText')} action={add} />}
    />
  );
}
