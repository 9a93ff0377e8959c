import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { ContractRow } from '../../contract.contract.ts';
import { useContractWords } from './use-contract-words.ts';

export function useContractColumns(): Column<ContractRow>[] {
  const { t } = useTranslation('contracts');
  const words = useContractWords();
  return [
    {
      key: 'number',
      title: t('contract.number'),
      width: 140,
      shown: 'always',
      render: (row) => <Go to={`/contracts/${row.id}`}>{row.number}</Go>,
    },
    {
      key: 'name',
      title: t('contract.name'),
      shown: 'always',
      render: (row) => <span title={row.name}>{row.name}</span>,
    },
    {
      key: 'customer',
      title: t('contract.customer'),
      width: 170,
      render: ({ customer }) => <Go to={`/customers/${customer.id}`}>{customer.name}</Go>,
    },
    { key: 'kind', title: t('contract.kind'), width: 125, render: (row) => words.kind(row.kind) },
    {
      key: 'status',
      title: t('contract.status'),
      width: 100,
      render: (row) => <Status {...words.stateOf(row.status)} />,
    },
    ...useTermColumns(),
    {
      key: 'accountManager',
      title: t('contract.accountManager'),
      width: 110,
      render: (row) => row.accountManager?.name,
    },
    {
      key: 'foreignNumber',
      title: t('contract.foreignNumber'),
      width: 140,
      shown: 'at_wish',
      render: (row) => row.foreignNumber,
    },
    {
      key: 'createdAt',
      title: t('contract.createdAt'),
      width: 150,
      shown: 'at_wish',
      sort: { descending: 'createdAt' },
      render: (row) => <InstantText at={row.createdAt} />,
    },
  ];
}

function useTermColumns(): Column<ContractRow>[] {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const dayOf = (day: string | null) => day && format.day(day);
  return [
    { key: 'startsOn', title: t('contract.startsOn'), width: 105, render: (row) => dayOf(row.startsOn) },
    {
      key: 'endsOn',
      title: t('contract.endsOn'),
      width: 120,
      sort: { ascending: 'endsOn' },
      render: (row) => dayOf(row.endsOn) ?? (row.startsOn && t('contract.noEnd')),
    },
    { key: 'daysLeft', title: t('contract.daysLeft'), width: 90, align: 'end', render: (row) => row.daysLeft },
    {
      key: 'signedOn',
      title: t('contract.signedOn'),
      width: 120,
      shown: 'at_wish',
      render: (row) => dayOf(row.signedOn),
    },
  ];
}
