import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { BalanceRow } from '../../software-balance.contract.ts';
import { useSoftwareWords } from '../use-software-words.ts';

/** Each figure leads to what it counts. */
export function useBalanceColumns(customerId: string): Column<BalanceRow>[] {
  const { t } = useTranslation('software');
  const { verdictOf } = useSoftwareWords();
  const whose = (row: BalanceRow) => ({ customerId, productId: row.product.id });
  const licences = (row: BalanceRow, said: number | string) =>
    row.entitled === 0 && row.given === 0 ? said : <Go to={`/licences${writeSearch(whose(row))}`}>{said}</Go>;
  return [
    {
      key: 'verdict',
      title: t('balance.verdict'),
      width: 130,
      shown: 'always',
      render: (row) => <Status {...verdictOf(row.verdict)} />,
    },
    {
      key: 'product',
      title: t('product.noun'),
      shown: 'always',
      render: ({ product }) => <Go to={`/software-products/${product.id}`}>{product.name}</Go>,
    },
    { key: 'publisher', title: t('product.publisher'), width: 160, render: (row) => row.product.publisher },
    {
      key: 'machines',
      title: t('balance.installed'),
      width: 100,
      align: 'end',
      render: (row) => <Go to={`/installations${writeSearch({ ...whose(row), state: 'now' })}`}>{row.machines}</Go>,
    },
    { key: 'needed', title: t('balance.needed'), width: 100, align: 'end', render: (row) => row.needed },
    {
      key: 'entitled',
      title: t('balance.entitled'),
      width: 100,
      align: 'end',
      render: (row) => licences(row, row.entitled ?? t('licence.unlimited')),
    },
    { key: 'given', title: t('balance.given'), width: 90, align: 'end', render: (row) => licences(row, row.given) },
    { key: 'free', title: t('balance.free'), width: 90, align: 'end', render: (row) => row.free },
  ];
}
