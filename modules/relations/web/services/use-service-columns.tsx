import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { BusinessServiceRow } from '../../business-service.contract.ts';
import { useServiceWords } from './use-service-words.ts';

export function useServiceColumns(): Column<BusinessServiceRow>[] {
  const { t } = useTranslation('relations');
  const { stateOf } = useServiceWords();
  return [
    {
      key: 'name',
      title: t('service.name'),
      shown: 'always',
      sort: { ascending: 'name' },
      render: (row) => <Go to={`/business-services/${row.id}`}>{row.name}</Go>,
    },
    {
      key: 'customer',
      title: t('customer'),
      width: 240,
      render: (row) => <Go to={`/customers/${row.customer.id}`}>{row.customer.name}</Go>,
    },
    {
      key: 'importance',
      title: t('service.importance'),
      width: 110,
      render: (row) => t(`importance.${row.importance}`),
    },
    { key: 'owner', title: t('service.owner'), width: 130, render: (row) => row.owner?.name },
    {
      key: 'createdAt',
      title: t('service.createdAt'),
      width: 150,
      shown: 'at_wish',
      sort: { descending: 'createdAt' },
      render: (row) => <InstantText at={row.createdAt} />,
    },
    { key: 'state', title: t('state.label'), width: 100, render: (row) => <Status {...stateOf(row)} /> },
  ];
}
