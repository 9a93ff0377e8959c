import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { LicenceRow } from '../../licence.contract.ts';
import { useSoftwareWords } from '../use-software-words.ts';

export function useLicenceColumns(): Column<LicenceRow>[] {
  const { t } = useTranslation('software');
  const words = useSoftwareWords();
  const format = useFormat();
  const day = (on: string | null) => on && format.day(on);
  return [
    {
      key: 'product',
      title: t('product.noun'),
      shown: 'always',
      render: (row) => <Go to={`/licences/${row.id}`}>{row.product.name}</Go>,
    },
    { key: 'edition', title: t('edition'), width: 110, shown: 'at_wish', render: (row) => row.edition },
    {
      key: 'customer',
      title: t('customer'),
      width: 160,
      render: ({ customer }) => <Go to={`/customers/${customer.id}`}>{customer.name}</Go>,
    },
    {
      key: 'quantity',
      title: t('licence.quantity'),
      width: 90,
      align: 'end',
      render: (row) => row.quantity ?? t('licence.unlimited'),
    },
    { key: 'used', title: t('licence.used'), width: 90, align: 'end', render: (row) => row.used },
    { key: 'metric', title: t('licence.metric'), width: 100, render: (row) => t(`licence.metrics.${row.metric}`) },
    {
      key: 'price',
      title: t('licence.price'),
      width: 120,
      align: 'end',
      shown: 'at_wish',
      render: (row) => row.price && format.money(row.price),
    },
    { key: 'supplier', title: t('supplier'), width: 150, shown: 'at_wish', render: (row) => row.supplier?.name },
    {
      key: 'contract',
      title: t('licence.contractNumber'),
      width: 130,
      shown: 'at_wish',
      render: (row) => row.contractNumber,
    },
    { key: 'startsOn', title: t('licence.startsOn'), width: 110, shown: 'at_wish', render: (row) => day(row.startsOn) },
    { key: 'endsOn', title: t('licence.endsOn'), width: 110, render: (row) => day(row.endsOn) ?? t('licence.forever') },
    {
      key: 'state',
      title: t('licence.state'),
      width: 130,
      render: (row) => <Status {...words.licenceStateOf(row.state)} />,
    },
    {
      key: 'createdAt',
      title: t('createdAt'),
      width: 150,
      shown: 'at_wish',
      render: (row) => <InstantText at={row.createdAt} />,
    },
  ];
}
