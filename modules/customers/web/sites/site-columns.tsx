import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { listSites } from '../../site.contract.ts';

export type SiteRow = AnswerOf<typeof listSites>['items'][number];

export function useSiteColumns(): Column<SiteRow>[] {
  const { t } = useTranslation('customers');
  return [
    {
      key: 'name',
      title: t('site.name'),
      shown: 'always',
      render: (row) => <Go to={`/sites/${row.id}`}>{row.name}</Go>,
    },
    {
      key: 'customer',
      title: t('customer.noun'),
      render: (row) => <Go to={`/customers/${row.customerId}`}>{row.customerName}</Go>,
    },
    { key: 'address', title: t('site.address'), render: (row) => row.address },
    { key: 'region', title: t('site.region'), width: 110, render: (row) => row.region },
    {
      key: 'hazards',
      title: t('site.hazards'),
      width: 100,
      render: (row) => row.hasHazards && <Status tone="soon" text={t('site.hasHazards')} />,
    },
    {
      key: 'state',
      title: t('state.label'),
      width: 100,
      render: (row) => (
        <Status tone={row.isRetired ? 'over' : 'good'} text={t(row.isRetired ? 'state.retired' : 'state.inUse')} />
      ),
    },
    {
      key: 'createdAt',
      title: t('customer.createdAt'),
      width: 150,
      sort: { descending: '-createdAt' },
      render: (row) => <InstantText at={row.createdAt} />,
    },
  ];
}
