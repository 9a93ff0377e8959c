import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { useCustomFields } from '../../../custom-fields/web/index.ts';
import type { listCustomers } from '../../customer.contract.ts';
import { useCustomerStatus } from './use-customer-status.ts';
import { useIndustry } from './use-industry.ts';

type Row = AnswerOf<typeof listCustomers>['items'][number];

export function useCustomerColumns(): Column<Row>[] {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const status = useCustomerStatus();
  const industry = useIndustry();
  const own = useCustomFields('customer').columns<Row>();
  return [
    {
      key: 'name',
      title: t('customer.name'),
      shown: 'always',
      sort: { ascending: 'name' },
      render: (row) => <Go to={`/customers/${row.id}`}>{row.name}</Go>,
    },
    { key: 'shortName', title: t('customer.shortName'), width: 104, render: (row) => row.shortName },
    {
      key: 'status',
      title: t('customer.statusLabel'),
      width: 124,
      render: (row) => <Status {...status.of(row.status)} />,
    },
    {
      key: 'industry',
      title: t('customer.industry.label'),
      width: 110,
      render: (row) => row.industry && industry.textOf(row.industry),
    },
    { key: 'accountManager', title: t('customer.accountManager'), width: 136, render: (row) => row.accountManagerName },
    { key: 'phone', title: t('customer.phone'), width: 150, render: (row) => row.phone && format.phone(row.phone) },
    {
      key: 'tags',
      title: t('customer.tags'),
      width: 170,
      render: (row) => row.tags.map((tag) => <Tag key={tag}>{tag}</Tag>),
    },
    {
      key: 'parent',
      title: t('customer.parent'),
      width: 180,
      shown: 'at_wish',
      render: (row) => row.parentId && <Go to={`/customers/${row.parentId}`}>{row.parentName}</Go>,
    },
    {
      key: 'creditCode',
      title: t('customer.creditCode'),
      width: 190,
      shown: 'at_wish',
      render: (row) => row.creditCode,
    },
    {
      key: 'createdAt',
      title: t('customer.createdAt'),
      width: 150,
      sort: { descending: '-createdAt' },
      render: (row) => <InstantText at={row.createdAt} />,
    },
    ...own,
  ];
}
