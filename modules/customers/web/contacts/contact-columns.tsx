import { StarFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { useCustomFields } from '../../../custom-fields/web/index.ts';
import type { ContactRow } from '../../contact.contract.ts';
import { useContactState } from './use-contact-state.ts';

export function useContactColumns(): Column<ContactRow>[] {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const stateOf = useContactState();
  const own = useCustomFields('contact').columns<ContactRow>();
  return [
    {
      key: 'name',
      title: t('contact.name'),
      shown: 'always',
      render: (row) => (
        <>
          <Go to={`/contacts/${row.id}`}>{row.name}</Go>
          {row.isVip && <StarFilled title={t('contact.vip')} />}
          {stateOf(row) && <span className="yt-quiet"> · {stateOf(row)?.text}</span>}
        </>
      ),
    },
    {
      key: 'customer',
      title: t('customer.noun'),
      render: (row) => <Go to={`/customers/${row.customerId}`}>{row.customerName}</Go>,
    },
    { key: 'department', title: t('contact.department'), render: (row) => row.department },
    { key: 'position', title: t('contact.position'), shown: 'at_wish', render: (row) => row.position },
    { key: 'site', title: t('site.noun'), render: (row) => row.siteName },
    { key: 'mobile', title: t('contact.mobile'), width: 140, render: (row) => row.mobile && format.phone(row.mobile) },
    { key: 'phone', title: t('contact.phone'), width: 140, render: (row) => row.phone && format.phone(row.phone) },
    { key: 'employeeNumber', title: t('contact.employeeNumber'), width: 110, render: (row) => row.employeeNumber },
    {
      key: 'createdAt',
      title: t('customer.createdAt'),
      width: 150,
      shown: 'at_wish',
      sort: { descending: '-createdAt' },
      render: (row) => <InstantText at={row.createdAt} />,
    },
    ...own,
  ];
}
