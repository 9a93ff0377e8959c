import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import type { SystemAccountRow } from '../../system-account.contract.ts';
import { SystemAccountState } from './system-account-state.tsx';

export function useSystemAccountColumns(): Column<SystemAccountRow>[] {
  const { t } = useTranslation('customers');
  const format = useFormat();
  return [
    {
      key: 'accountName',
      title: t('systemAccount.accountName'),
      shown: 'always',
      render: (row) => <Go to={`/system-accounts/${row.id}`}>{row.accountName}</Go>,
    },
    { key: 'system', title: t('systemAccount.system'), render: (row) => row.system.name },
    {
      key: 'contact',
      title: t('systemAccount.holder'),
      render: (row) => <Go to={`/contacts/${row.contact.id}`}>{row.contact.name}</Go>,
    },
    {
      key: 'customer',
      title: t('customer.noun'),
      render: (row) => <Go to={`/customers/${row.customer.id}`}>{row.customer.name}</Go>,
    },
    { key: 'permissions', title: t('systemAccount.permissions'), render: (row) => row.permissions },
    {
      key: 'state',
      title: t('systemAccount.state'),
      width: 120,
      render: (row) => <SystemAccountState account={row} />,
    },
    {
      key: 'grantedOn',
      title: t('systemAccount.grantedOn'),
      width: 110,
      render: (row) => format.day(row.grantedOn),
    },
    {
      key: 'createdAt',
      title: t('customer.createdAt'),
      width: 150,
      shown: 'at_wish',
      sort: { descending: '-createdAt' },
      render: (row) => <InstantText at={row.createdAt} />,
    },
  ];
}
