import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { SupplierRow } from '../../supplier.contract.ts';
import { useSupplierWords } from './use-supplier-words.ts';

export function useSupplierColumns(): Column<SupplierRow>[] {
  const { t } = useTranslation('suppliers');
  const words = useSupplierWords();
  const format = useFormat();
  const phone = (number: string | null | undefined) => number && format.phone(number);
  return [
    {
      key: 'name',
      title: t('supplier.name'),
      shown: 'always',
      sort: { ascending: 'name' },
      render: (row) => <Go to={`/suppliers/${row.id}`}>{row.name}</Go>,
    },
    { key: 'kinds', title: t('supplier.kinds'), width: 180, render: (row) => words.kindsOf(row.kinds) },
    { key: 'phone', title: t('supplier.phone'), width: 140, render: (row) => phone(row.phone) },
    { key: 'person', title: t('person.noun'), width: 130, render: (row) => row.person?.name },
    { key: 'personPhone', title: t('person.phone'), width: 140, render: (row) => phone(row.person?.phone) },
    { key: 'email', title: t('supplier.email'), width: 200, shown: 'at_wish', render: (row) => row.email },
    { key: 'address', title: t('supplier.address'), width: 220, shown: 'at_wish', render: (row) => row.address },
    {
      key: 'createdAt',
      title: t('supplier.createdAt'),
      width: 150,
      shown: 'at_wish',
      sort: { descending: 'createdAt' },
      render: (row) => <InstantText at={row.createdAt} />,
    },
    { key: 'state', title: t('state.label'), width: 100, render: (row) => <Status {...words.stateOf(row)} /> },
  ];
}
