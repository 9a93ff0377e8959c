import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { SoftwareProductRow } from '../../software-product.contract.ts';
import { useSoftwareWords } from '../use-software-words.ts';

export function useProductColumns(): Column<SoftwareProductRow>[] {
  const { t } = useTranslation('software');
  const { stageOf } = useSoftwareWords();
  return [
    {
      key: 'name',
      title: t('product.name'),
      shown: 'always',
      sort: { ascending: 'name' },
      render: (row) => <Go to={`/software-products/${row.id}`}>{row.name}</Go>,
    },
    { key: 'publisher', title: t('product.publisher'), width: 180, render: (row) => row.publisher },
    {
      key: 'licensing',
      title: t('product.licensing'),
      width: 130,
      render: (row) => t(`product.licensings.${row.licensing}`),
    },
    { key: 'stage', title: t('product.stage'), width: 130, render: (row) => <Status {...stageOf(row.stage)} /> },
    {
      key: 'forbidden',
      title: t('product.forbidden'),
      width: 120,
      render: (row) => row.isForbidden && <Status tone="breached" text={t('balance.verdicts.forbidden')} />,
    },
    { key: 'owner', title: t('product.owner'), width: 110, render: (row) => row.owner?.name },
    { key: 'supplier', title: t('supplier'), width: 160, shown: 'at_wish', render: (row) => row.supplier?.name },
    {
      key: 'createdAt',
      title: t('createdAt'),
      width: 150,
      shown: 'at_wish',
      sort: { descending: 'createdAt' },
      render: (row) => <InstantText at={row.createdAt} />,
    },
  ];
}
